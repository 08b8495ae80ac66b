package cloud.calculator.rehearsal;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The fleet of compose.yaml, in the order in which somebody would try it.
 */
@NeedsEngine
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ComposeRehearsalIT {

	private static final int CONNECTIONS = 16;

	private static Fleet fleet;

	@BeforeAll
	static void start() throws Exception {
		fleet = Fleet.start(ComposeFile.read(Project.HOME.resolve("compose.yaml")));
	}

	@AfterAll
	static void stop() {
		if (fleet != null) {
			fleet.close();
		}
	}

	@Test
	@Order(1)
	void theOriginalCommandPrintsTheResult() throws Exception {
		HttpRequest request = HttpRequest.newBuilder(fleet.gateway().resolve("/"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString("2*(3+4)"))
			.build();
		assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body()).isEqualTo("result = 14\n");
	}

	@Test
	@Order(2)
	void holdsAMinuteOfLoadInsideItsLimits() throws Exception {
		LoadReport report = Load.run(fleet.gateway(), CONNECTIONS, Duration.ofMinutes(1));
		System.out.println("A minute of load: " + report);
		assertThat(report.complaints()).isEmpty();
		assertThat(report.right()).isPositive();
		assertThat(fleet.all()).noneMatch(Instance::wasKilledForMemory);
	}

	@Test
	@Order(3)
	void threeAddersShareTheAdditionsTenSecondsAfterTheyAre() throws Exception {
		try (Load load = Load.on(fleet.gateway(), CONNECTIONS)) {
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
	void everyServiceStopsCleanlyWhenAsked() {
		List<Instance> all = fleet.all().toList();
		assertThat(all).allSatisfy((instance) -> assertThat(instance.terminate()).isEqualTo(143));
	}

}
