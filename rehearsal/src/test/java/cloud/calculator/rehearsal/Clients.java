package cloud.calculator.rehearsal;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The clients of a fleet, sixteen at a time.
 */
final class Clients {

	static final int CONNECTIONS = 16;

	static final List<String> OPERATORS = List.of("add", "sub", "mul", "div");

	private Clients() {
	}

	interface Event {

		void happen(Load load) throws InterruptedException, IOException;

	}

	/** Lets something happen while they calculate: all get right answers. */
	static LoadReport doNotNotice(String what, Fleet fleet, Event event) throws InterruptedException, IOException {
		try (Load load = Load.on(fleet.gateway(), CONNECTIONS)) {
			TimeUnit.SECONDS.sleep(2);
			event.happen(load);
			LoadReport report = load.stop();
			System.out.printf("Chaos: %s: %s%n", what, report);
			assertThat(report.complaints()).isEmpty();
			assertThat(report.right()).isPositive();
			return report;
		}
	}

	/** What they have found since the last time, which is nothing bad. */
	static LoadReport lap(Load load) {
		LoadReport report = load.lap();
		assertThat(report.complaints()).isEmpty();
		return report;
	}

	/** Waits until a gateway relies upon all instances of its fleet, and no others. */
	static void awaitService(Fleet fleet) {
		awaitService(fleet, (operator) -> fleet.instances(operator).size());
	}

	/** Waits until a gateway relies upon so many instances of each operator. */
	static void awaitService(Fleet fleet, ToIntFunction<String> count) {
		Gateway gateway = new Gateway(fleet.gateway());
		for (String operator : OPERATORS) {
			await().atMost(Duration.ofMinutes(1))
				.pollInterval(Duration.ofMillis(200))
				.until(() -> gateway.instancesInService(operator).orElse(-1) == count.applyAsInt(operator));
		}
	}

}
