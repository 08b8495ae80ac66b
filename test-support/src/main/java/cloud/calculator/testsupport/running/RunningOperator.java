package cloud.calculator.testsupport.running;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.ReflectionUtils;

/**
 * A real operator service on a port of its own, inside the JVM of the tests.
 *
 * @param profile which operator
 * @param context the running application
 */
public record RunningOperator(String profile, ConfigurableApplicationContext context) implements AutoCloseable {

	/** Starts an operator on a free port. */
	public static RunningOperator start(String profile) {
		return start(profile, 0);
	}

	/**
	 * Starts an operator.
	 * @param profile {@code add}, {@code sub}, {@code mul} or {@code div}
	 * @param port the port, or 0 for any free one
	 * @param properties settings, for example {@code calculator.operators.secret=secret}
	 * @return the operator, which the test closes
	 */
	public static RunningOperator start(String profile, int port, String... properties) {
		// on the class path of the gateway's tests the gateway's application.yml comes
		// first
		List<String> arguments = new ArrayList<>(List.of("--spring.profiles.active=" + profile, "--server.port=" + port,
				"--spring.config.location=file:../operator-service/src/main/resources/"));
		for (String property : properties) {
			arguments.add("--" + property);
		}
		return new RunningOperator(profile, application().run(arguments.toArray(String[]::new)));
	}

	private static SpringApplication application() {
		Class<?> type = ServiceClasses.find("cloud.calculator.operator.OperatorServiceApplication");
		Method factory = Objects.requireNonNull(ReflectionUtils.findMethod(type, "application"));
		return (SpringApplication) Objects.requireNonNull(ReflectionUtils.invokeMethod(factory, null));
	}

	/** The port on which it listens. */
	public int port() {
		return this.context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
	}

	/** The address for {@code calculator.operators.*.urls}. */
	public String url() {
		return "http://localhost:" + port();
	}

	@Override
	public void close() {
		this.context.close();
	}

}
