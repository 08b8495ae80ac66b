package cloud.calculator.testsupport.running;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A real gateway on a free port, inside the JVM of the tests.
 *
 * @param context the running application
 */
public record RunningCalculator(ConfigurableApplicationContext context) implements AutoCloseable {

	/** Starts with the first test that needs it and lives as long as the JVM. */
	private static final class Shared {

		private static final Map<String, RunningOperator> OPERATORS = Stream.of("add", "sub", "mul", "div")
			.collect(Collectors.toMap((profile) -> profile, RunningOperator::start));

		private static final RunningCalculator CALCULATOR = start();

	}

	/**
	 * The gateway that all test classes of this JVM share, with default settings. Tests
	 * must not close it.
	 * @return the shared gateway
	 */
	public static RunningCalculator shared() {
		return Shared.CALCULATOR;
	}

	/**
	 * One of the four operators that the shared gateway calls. Tests must not close it.
	 * @param profile the profile of the operator, for example {@code add}
	 * @return the shared operator
	 */
	public static RunningOperator sharedOperator(String profile) {
		return Objects.requireNonNull(Shared.OPERATORS.get(profile));
	}

	/**
	 * Starts another gateway that calls the shared operators.
	 * @param properties settings that differ from the defaults, for example
	 * {@code calculator.operators.add.urls=http://localhost:1}
	 * @return the gateway, which the test closes
	 */
	public static RunningCalculator start(String... properties) {
		List<String> arguments = new ArrayList<>(List.of("--server.port=0"));
		Shared.OPERATORS.forEach((profile, operator) -> arguments
			.add("--calculator.operators.%s.urls=%s".formatted(profile, operator.url())));
		for (String property : properties) {
			arguments.removeIf((argument) -> argument.startsWith("--" + property.split("=")[0] + "="));
			arguments.add("--" + property);
		}
		Class<?> application = ServiceClasses.find("cloud.calculator.gateway.GatewayApplication");
		return new RunningCalculator(new SpringApplicationBuilder(application).run(arguments.toArray(String[]::new)));
	}

	/** A bean of the gateway. */
	public <T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	/** An absolute address at the gateway, for example of the path {@code /}. */
	public URI uri(String path) {
		return URI.create(
				"http://localhost:" + this.context.getEnvironment().getRequiredProperty("local.server.port") + path);
	}

	@Override
	public void close() {
		this.context.close();
	}

}
