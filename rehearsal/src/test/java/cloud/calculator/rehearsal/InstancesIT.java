package cloud.calculator.rehearsal;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import cloud.calculator.rehearsal.fleet.Fleet;
import cloud.calculator.rehearsal.fleet.ServiceInstance;
import cloud.calculator.rehearsal.load.LoadReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Faults of one of two instances per operator while clients calculate. Clients get
 * neither failures nor wrong results.
 */
@Chaos
@ExtendWith(ComposeFleet.class)
class InstancesIT {

	@BeforeEach
	void scaleToTwoInstances(Fleet fleet) {
		ClientLoad.OPERATORS.parallelStream().forEach((operator) -> fleet.scale(operator, 2));
		ClientLoad.awaitInstances(fleet);
	}

	@Test
	void killingOneOfTwoInstancesPerOperatorCausesNoFailures(Fleet fleet) throws Exception {
		ClientLoad.assertNoFailuresDuring("one of two of every operator killed in turn", fleet, (load) -> {
			for (String operator : ClientLoad.OPERATORS) {
				ServiceInstance instance = fleet.instances(operator).get(0);
				instance.container().kill();
				TimeUnit.SECONDS.sleep(2);
				fleet.remove(instance);
			}
		});
	}

	@Test
	void pausingOneOfTwoInstancesCausesNoFailuresAndLatencyRecovers(Fleet fleet) throws Exception {
		ClientLoad.assertNoFailuresDuring("SIGSTOP of one of two, and SIGCONT", fleet, (load) -> {
			Duration before = ClientLoad.drainWithoutFailures(load).latency(0.99);
			ServiceInstance instance = fleet.instances("add").get(0);
			instance.container().pause();
			// a busy machine varies widely, but by less than the timeout of a call
			Duration normal = before.multipliedBy(3).plusMillis(500);
			for (int second = 1; second <= 8; second++) {
				TimeUnit.SECONDS.sleep(1);
				LoadReport report = ClientLoad.drainWithoutFailures(load);
				System.out.printf("Chaos: second %d of the pause: %s%n", second, report);
				if (second > 5) {
					assertThat(report.latency(0.99)).isLessThan(normal);
				}
			}
			instance.container().resume();
			TimeUnit.SECONDS.sleep(2);
		});
		ClientLoad.awaitInstances(fleet);
	}

	@Test
	void stoppingOneOfTwoInstancesCausesNoFailures(Fleet fleet) throws Exception {
		ClientLoad.assertNoFailuresDuring("SIGTERM of one of two", fleet, (load) -> {
			ServiceInstance instance = fleet.instances("mul").get(0);
			assertThat(instance.stop()).isEqualTo(143);
			TimeUnit.SECONDS.sleep(2);
			fleet.remove(instance);
		});
	}

	@Test
	void restartingOneOfTwoInstancesCausesNoFailures(Fleet fleet) throws Exception {
		ClientLoad.assertNoFailuresDuring("restart of one of two", fleet, (load) -> {
			fleet.instances("sub").get(0).container().restart();
			ClientLoad.awaitInstances(fleet);
			TimeUnit.SECONDS.sleep(1);
		});
	}

	@Test
	void disconnectingOneOfTwoInstancesCausesNoFailures(Fleet fleet) throws Exception {
		ClientLoad.assertNoFailuresDuring("one of two disconnected from the network, and connected again", fleet,
				(load) -> {
					ServiceInstance instance = fleet.instances("div").get(0);
					instance.disconnect();
					TimeUnit.SECONDS.sleep(5);
					instance.reconnect();
					ClientLoad.awaitInstances(fleet);
					TimeUnit.SECONDS.sleep(1);
				});
	}

}
