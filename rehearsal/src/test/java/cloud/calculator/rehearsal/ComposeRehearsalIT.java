package cloud.calculator.rehearsal;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The fleet of compose.yaml, in the order in which somebody would try it.
 */
@NeedsEngine
@ExtendWith(ComposeFleet.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ComposeRehearsalIT {

	@Test
	@Order(1)
	void theOriginalCommandPrintsTheResult(Fleet fleet) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(fleet.gateway().resolve("/"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString("2*(3+4)"))
			.build();
		assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body()).isEqualTo("result = 14\n");
	}

	@Test
	@Order(2)
	void holdsAMinuteOfLoadInsideItsLimits(Fleet fleet) throws Exception {
		// an operator that is ready is not yet one that the name server knows
		Clients.awaitService(fleet);
		LoadReport report = Load.run(fleet.gateway(), Clients.CONNECTIONS, Duration.ofMinutes(1));
		System.out.println("A minute of load: " + report);
		assertThat(report.complaints()).isEmpty();
		assertThat(report.right()).isPositive();
		assertThat(fleet.all()).noneMatch(Instance::wasKilledForMemory);
	}

	@Test
	@Order(3)
	void threeAddersShareTheAdditionsTenSecondsAfterTheyAre(Fleet fleet) throws Exception {
		try (Load load = Load.on(fleet.gateway(), Clients.CONNECTIONS)) {
			fleet.scale("add", 3);
			TimeUnit.SECONDS.sleep(10);
			load.lap();
			TimeUnit.SECONDS.sleep(5);
			LoadReport report = load.stop();
			System.out.println("Three adders: " + report.operations());
			assertThat(report.complaints()).isEmpty();
			assertThat(fleet.instances("add")).hasSize(3)
				.allSatisfy((add) -> assertThat(report.share(add.name())).isGreaterThanOrEqualTo(0.2));
		}
	}

	@Test
	@Order(4)
	void everyServiceStopsCleanlyWhenAsked(Fleet fleet) {
		List<Instance> all = fleet.all().toList();
		assertThat(all).allSatisfy((instance) -> assertThat(instance.terminate()).isEqualTo(143));
	}

}
