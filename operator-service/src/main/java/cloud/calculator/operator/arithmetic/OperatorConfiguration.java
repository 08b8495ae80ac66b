package cloud.calculator.operator.arithmetic;

import java.util.stream.Stream;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

@Configuration(proxyBeanMethods = false)
class OperatorConfiguration {

	/**
	 * Selects the operator when the service starts and not by {@code @Profile}, which
	 * Spring AOT would evaluate in the build.
	 */
	@Bean
	Operator operator(Environment environment) {
		return Stream.of(new Addition(), new Subtraction(), new Multiplication(), new Division())
			.filter((operator) -> environment.acceptsProfiles(Profiles.of(operator.name())))
			.findFirst()
			.orElseThrow();
	}

}
