package cloud.calculator.rehearsal;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

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
			Clients.lap(load);
			long start = System.nanoTime();
			await().atMost(Duration.ofSeconds(10))
				.pollDelay(Duration.ofSeconds(1))
				.pollInterval(Duration.ofSeconds(1))
				.until(() -> haveTheirShares(all.subList(1, 4), Clients.lap(load)));
			System.out.printf("Chaos: the new adders had their share %d s after they were ready%n",
					Duration.ofNanos(System.nanoTime() - start).toSeconds());
			fleet.scale("add", 2);
			// the others are not even known any more
			Clients.awaitService(fleet);
			Clients.lap(load);
			TimeUnit.SECONDS.sleep(2);
			assertThat(haveTheirShares(all.subList(0, 2), Clients.lap(load))).isTrue();
		});
	}

	private static boolean haveTheirShares(List<Instance> instances, LoadReport report) {
		return instances.stream().allMatch((instance) -> report.share(instance.name()) >= 0.15);
	}

}
