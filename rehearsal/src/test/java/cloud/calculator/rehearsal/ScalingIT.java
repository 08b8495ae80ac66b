package cloud.calculator.rehearsal;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Instances come and go: the new ones get their share, those that are gone get nothing.
 */
@Chaos
@ExtendWith(ComposeFleet.class)
class ScalingIT {

	@Test
	void fromOneAdderToFourAndBackToTwo(Fleet fleet) throws Exception {
		Clients.doNotNotice("from one adder to four and back to two", fleet, (load) -> {
			fleet.scale("add", 4);
			List<Instance> all = fleet.instances("add");
			long start = System.nanoTime();
			load.lap();
			await().atMost(Duration.ofSeconds(10))
				.pollDelay(Duration.ofSeconds(1))
				.pollInterval(Duration.ofSeconds(1))
				.untilAsserted(() -> assertThat(all.subList(1, 4)).allSatisfy(hasItsShare(load)));
			System.out.printf("Chaos: the new adders had their share %d s after they were ready%n",
					Duration.ofNanos(System.nanoTime() - start).toSeconds());
			fleet.scale("add", 2);
			Clients.awaitService(fleet);
			load.lap();
			TimeUnit.SECONDS.sleep(2);
			assertThat(all.subList(0, 2)).allSatisfy(hasItsShare(load));
		});
	}

	private static ThrowingConsumer<Instance> hasItsShare(Load load) {
		LoadReport lap = load.lap();
		assertThat(lap.complaints()).isEmpty();
		return (instance) -> assertThat(lap.share(instance.name())).isGreaterThanOrEqualTo(0.15);
	}

}
