package cloud.calculator.rehearsal;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two instances of every operator behind one name each, and what happens to instances
 * while clients calculate: nobody notices.
 */
@Chaos
@ExtendWith(ComposeFleet.class)
class InstancesIT {

	@BeforeEach
	void pair(Fleet fleet) {
		Clients.OPERATORS.parallelStream().forEach((operator) -> fleet.scale(operator, 2));
		Clients.awaitService(fleet);
	}

	@Test
	void oneOfTwoInstancesOfEveryOperatorIsKilled(Fleet fleet) throws Exception {
		Clients.doNotNotice("one of two of every operator killed in turn", fleet, (load) -> {
			for (String operator : Clients.OPERATORS) {
				Instance one = fleet.instances(operator).get(0);
				one.kill();
				TimeUnit.SECONDS.sleep(2);
				fleet.retire(one);
			}
		});
	}

	@Test
	void oneOfTwoInstancesStandsStill(Fleet fleet) throws Exception {
		Clients.doNotNotice("SIGSTOP of one of two, and SIGCONT", fleet, (load) -> {
			Duration before = Clients.lap(load).latency(0.99);
			Instance one = fleet.instances("add").get(0);
			one.stall();
			// on a machine that is busy with itself, normal is a wide word; not as wide
			// as an answer that is waited for
			Duration normal = before.multipliedBy(3).plusMillis(500);
			for (int second = 1; second <= 8; second++) {
				TimeUnit.SECONDS.sleep(1);
				LoadReport lap = Clients.lap(load);
				System.out.printf("Chaos: second %d of the standstill: %s%n", second, lap);
				if (second > 5) {
					assertThat(lap.latency(0.99)).isLessThan(normal);
				}
			}
			one.goOn();
			TimeUnit.SECONDS.sleep(2);
		});
		Clients.awaitService(fleet);
	}

	@Test
	void oneOfTwoInstancesIsAskedToStop(Fleet fleet) throws Exception {
		Clients.doNotNotice("SIGTERM of one of two", fleet, (load) -> {
			Instance one = fleet.instances("mul").get(0);
			assertThat(one.terminate()).isEqualTo(143);
			TimeUnit.SECONDS.sleep(2);
			fleet.retire(one);
		});
	}

	@Test
	void oneOfTwoInstancesRestarts(Fleet fleet) throws Exception {
		Clients.doNotNotice("restart of one of two", fleet, (load) -> {
			fleet.instances("sub").get(0).restart();
			Clients.awaitService(fleet);
			TimeUnit.SECONDS.sleep(1);
		});
	}

	@Test
	void oneOfTwoInstancesLosesTheNetworkAndFindsIt(Fleet fleet) throws Exception {
		Clients.doNotNotice("one of two off the network, and on again", fleet, (load) -> {
			Instance one = fleet.instances("div").get(0);
			one.unplug();
			TimeUnit.SECONDS.sleep(5);
			one.plugIn();
			Clients.awaitService(fleet);
			TimeUnit.SECONDS.sleep(1);
		});
	}

}
