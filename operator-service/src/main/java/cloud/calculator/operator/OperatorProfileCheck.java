package cloud.calculator.operator;

import java.util.List;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.SpringProperties;

/**
 * Stops the start unless exactly one operator profile is active. Other profiles may be
 * active too, because some platforms add their own.
 */
class OperatorProfileCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final List<String> OPERATORS = List.of("add", "sub", "mul", "div");

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		// the build generates bean definitions for all operators
		if (SpringProperties.getFlag(AbstractAotProcessor.AOT_PROCESSING)) {
			return;
		}
		List<String> active = List.of(context.getEnvironment().getActiveProfiles());
		List<String> operators = active.stream().filter(OPERATORS::contains).toList();
		if (operators.size() != 1) {
			throw new OperatorProfileException(
					"Set SPRING_PROFILES_ACTIVE to exactly one of add, sub, mul, div: %s is active, which names %s."
						.formatted(active.isEmpty() ? "no profile" : String.join(",", active),
								operators.isEmpty() ? "no operator" : operators.size() + " operators"));
		}
	}

}
