package cloud.calculator.gateway.system;

import cloud.calculator.operator.OperatorServiceApplication;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * A real operator service on a free port, inside this process.
 *
 * @param profile which operator
 * @param context the running application
 */
public record RunningOperator(String profile, ConfigurableApplicationContext context) implements AutoCloseable {

	public static RunningOperator start(String profile) {
		return start(profile, 0);
	}

	public static RunningOperator start(String profile, int port) {
		// its own configuration: on this class path the gateway's would be found first
		return new RunningOperator(profile,
				OperatorServiceApplication.application()
					.run("--spring.profiles.active=" + profile, "--server.port=" + port,
							"--spring.config.location=file:../operator-service/src/main/resources/"));
	}

	public int port() {
		return this.context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
	}

	public String url() {
		return "http://localhost:" + port();
	}

	@Override
	public void close() {
		this.context.close();
	}

}
