package cloud.calculator.operator;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class DefaultPortTests {

	@ParameterizedTest
	@CsvSource({ "add, 50001", "sub, 50002", "mul, 50003", "div, 50004" })
	void eachOperatorHasItsOwnDefaultPort(String profile, String port) {
		assertThat(port(profile, Map.of())).isEqualTo(port);
	}

	@ParameterizedTest
	@CsvSource({ "add", "sub", "mul", "div" })
	void portOverridesTheDefault(String profile) {
		assertThat(port(profile, Map.of("PORT", "8080"))).isEqualTo("8080");
	}

	private static String port(String profile, Map<String, Object> variables) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources().forEach((source) -> environment.getPropertySources().remove(source.getName()));
		environment.getPropertySources().addFirst(new MapPropertySource("variables", variables));
		ConfigDataEnvironmentPostProcessor.applyTo(environment, null, null, profile);
		return environment.getRequiredProperty("server.port");
	}

}
