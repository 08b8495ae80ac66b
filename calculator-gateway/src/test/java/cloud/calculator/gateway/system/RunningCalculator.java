package cloud.calculator.gateway.system;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cloud.calculator.gateway.GatewayApplication;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A real gateway on a free port, inside this process.
 *
 * @param context the running application
 */
public record RunningCalculator(ConfigurableApplicationContext context) implements AutoCloseable {

	/**
	 * The calculator that tests share, for as long as the process lives.
	 */
	private static final class Shared {

		private static final Map<String, RunningOperator> OPERATORS = Stream.of("add", "sub", "mul", "div")
			.collect(Collectors.toMap((profile) -> profile, RunningOperator::start));

		private static final RunningCalculator CALCULATOR = start();

	}

	public static RunningCalculator shared() {
		return Shared.CALCULATOR;
	}

	/**
	 * Starts a gateway of one's own before the shared operators.
	 * @param properties what is different, for example
	 * {@code calculator.operators.add.urls=http://localhost:1}
	 */
	public static RunningCalculator start(String... properties) {
		List<String> arguments = new ArrayList<>(List.of("--server.port=0"));
		Shared.OPERATORS.forEach((profile, operator) -> arguments
			.add("--calculator.operators.%s.urls=%s".formatted(profile, operator.url())));
		for (String property : properties) {
			arguments.removeIf((argument) -> argument.startsWith("--" + property.split("=")[0] + "="));
			arguments.add("--" + property);
		}
		return new RunningCalculator(
				new SpringApplicationBuilder(GatewayApplication.class).run(arguments.toArray(String[]::new)));
	}

	public <T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	public URI uri(String path) {
		return URI.create(
				"http://localhost:" + this.context.getEnvironment().getRequiredProperty("local.server.port") + path);
	}

	@Override
	public void close() {
		this.context.close();
	}

}
