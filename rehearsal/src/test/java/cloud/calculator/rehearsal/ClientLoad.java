package cloud.calculator.rehearsal;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;

import cloud.calculator.rehearsal.fleet.Fleet;
import cloud.calculator.rehearsal.load.GatewayClient;
import cloud.calculator.rehearsal.load.LoadGenerator;
import cloud.calculator.rehearsal.load.LoadReport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A load of sixteen concurrent clients on a fleet, and assertions about its results.
 */
final class ClientLoad {

	static final int CONNECTIONS = 16;

	static final List<String> OPERATORS = List.of("add", "sub", "mul", "div");

	private ClientLoad() {
	}

	interface Event {

		void run(LoadGenerator load) throws InterruptedException, IOException;

	}

	/** Asserts that no request fails and no result is wrong during an event. */
	static LoadReport assertNoFailuresDuring(String description, Fleet fleet, Event event)
			throws InterruptedException, IOException {
		try (LoadGenerator load = LoadGenerator.start(fleet.gatewayAddress(), CONNECTIONS)) {
			TimeUnit.SECONDS.sleep(2);
			event.run(load);
			LoadReport report = load.stop();
			System.out.printf("Chaos: %s: %s%n", description, report);
			assertThat(report.messages()).isEmpty();
			assertThat(report.correct()).isPositive();
			return report;
		}
	}

	/** Returns the results since the last call, and asserts that there is no failure. */
	static LoadReport drainWithoutFailures(LoadGenerator load) {
		LoadReport report = load.drain();
		assertThat(report.messages()).isEmpty();
		return report;
	}

	/** Waits until the gateway uses exactly the instances of its fleet. */
	static void awaitInstances(Fleet fleet) {
		awaitInstances(fleet, (operator) -> fleet.instances(operator).size());
	}

	/**
	 * Waits until the gateway uses exactly the given number of instances per operator.
	 */
	static void awaitInstances(Fleet fleet, ToIntFunction<String> count) {
		GatewayClient gateway = new GatewayClient(fleet.gatewayAddress());
		for (String operator : OPERATORS) {
			await().atMost(Duration.ofMinutes(1))
				.pollInterval(Duration.ofMillis(200))
				.until(() -> gateway.instancesInService(operator).orElse(-1) == count.applyAsInt(operator));
		}
	}

}
