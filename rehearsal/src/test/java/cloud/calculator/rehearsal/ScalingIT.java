package cloud.calculator.rehearsal;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import cloud.calculator.rehearsal.fleet.Fleet;
import cloud.calculator.rehearsal.fleet.ServiceInstance;
import cloud.calculator.rehearsal.load.LoadReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Scales an operator under load: new instances get their share of the operations, and
 * removed instances get none.
 */
@Chaos
@ExtendWith(ComposeFleet.class)
class ScalingIT {

	@Test
	void scalingFromOneToFourToTwoInstancesCausesNoFailures(Fleet fleet) throws Exception {
		ClientLoad.assertNoFailuresDuring("add scaled from one instance to four and back to two", fleet, (load) -> {
			fleet.scale("add", 4);
			List<ServiceInstance> all = fleet.instances("add");
			ClientLoad.drainWithoutFailures(load);
			long start = System.nanoTime();
			await().atMost(Duration.ofSeconds(10))
				.pollDelay(Duration.ofSeconds(1))
				.pollInterval(Duration.ofSeconds(1))
				.until(() -> haveTheirShare(all.subList(1, 4), ClientLoad.drainWithoutFailures(load)));
			System.out.printf("Chaos: the new instances had their share %d s after they were ready%n",
					Duration.ofNanos(System.nanoTime() - start).toSeconds());
			fleet.scale("add", 2);
			// the gateway has removed the stopped instances
			ClientLoad.awaitInstances(fleet);
			ClientLoad.drainWithoutFailures(load);
			TimeUnit.SECONDS.sleep(2);
			assertThat(haveTheirShare(all.subList(0, 2), ClientLoad.drainWithoutFailures(load))).isTrue();
		});
	}

	private static boolean haveTheirShare(List<ServiceInstance> instances, LoadReport report) {
		return instances.stream().allMatch((instance) -> report.share(instance.name()) >= 0.15);
	}

}
