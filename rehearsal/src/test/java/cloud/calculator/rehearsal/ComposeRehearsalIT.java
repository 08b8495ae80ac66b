package cloud.calculator.rehearsal;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import cloud.calculator.rehearsal.fleet.Fleet;
import cloud.calculator.rehearsal.fleet.ServiceInstance;
import cloud.calculator.rehearsal.load.LoadGenerator;
import cloud.calculator.rehearsal.load.LoadReport;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Starts the fleet of compose.yaml, calculates, loads, scales and stops it, in this
 * order.
 */
@NeedsEngine
@ExtendWith(ComposeFleet.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ComposeRehearsalIT {

	@Test
	@Order(1)
	void originalCommandPrintsTheResult(Fleet fleet) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(fleet.gatewayAddress().resolve("/"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString("2*(3+4)"))
			.build();
		assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body()).isEqualTo("result = 14\n");
	}

	@Test
	@Order(2)
	void aMinuteOfLoadStaysWithinTheMemoryLimits(Fleet fleet) throws Exception {
		// a ready operator may be missing in the gateway's DNS lookup for some seconds
		ClientLoad.awaitInstances(fleet);
		LoadReport report = LoadGenerator.run(fleet.gatewayAddress(), ClientLoad.CONNECTIONS, Duration.ofMinutes(1));
		System.out.println("A minute of load: " + report);
		assertThat(report.messages()).isEmpty();
		assertThat(report.correct()).isPositive();
		assertThat(fleet.instances()).noneMatch((instance) -> instance.container().wasOomKilled());
	}

	@Test
	@Order(3)
	void threeInstancesShareTheOperationsTenSecondsAfterScaling(Fleet fleet) throws Exception {
		try (LoadGenerator load = LoadGenerator.start(fleet.gatewayAddress(), ClientLoad.CONNECTIONS)) {
			fleet.scale("add", 3);
			TimeUnit.SECONDS.sleep(10);
			load.drain();
			TimeUnit.SECONDS.sleep(5);
			LoadReport report = load.stop();
			System.out.println("Three instances of add: " + report.operations());
			assertThat(report.messages()).isEmpty();
			assertThat(fleet.instances("add")).hasSize(3)
				.allSatisfy((add) -> assertThat(report.share(add.name())).isGreaterThanOrEqualTo(0.2));
		}
	}

	@Test
	@Order(4)
	void allServicesExitCleanlyOnSigterm(Fleet fleet) {
		List<ServiceInstance> all = fleet.instances().toList();
		assertThat(all).allSatisfy((instance) -> assertThat(instance.stop()).isEqualTo(143));
	}

}
