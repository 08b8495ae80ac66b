package cloud.calculator.gateway.system;

import java.util.ArrayList;
import java.util.List;

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

	public static RunningOperator start(String profile, int port, String... properties) {
		// its own configuration: on this class path the gateway's would be found first
		List<String> arguments = new ArrayList<>(List.of("--spring.profiles.active=" + profile, "--server.port=" + port,
				"--spring.config.location=file:../operator-service/src/main/resources/"));
		for (String property : properties) {
			arguments.add("--" + property);
		}
		return new RunningOperator(profile,
				OperatorServiceApplication.application().run(arguments.toArray(String[]::new)));
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
