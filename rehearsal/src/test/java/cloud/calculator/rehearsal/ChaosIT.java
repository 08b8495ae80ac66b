package cloud.calculator.rehearsal;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two instances of every operator behind one name each, and what happens to instances
 * while clients calculate: nobody notices.
 */
@NeedsEngine
class ChaosIT {

	private static final List<String> OPERATORS = List.of("add", "sub", "mul", "div");

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

	@BeforeEach
	void pair() throws Exception {
		OPERATORS.forEach((operator) -> fleet.scale(operator, 2));
		// until the gateway has looked them up
		TimeUnit.SECONDS.sleep(4);
	}

	@Test
	void oneOfTwoInstancesOfEveryOperatorIsKilled() throws Exception {
		whileClientsCalculate(() -> {
			for (String operator : OPERATORS) {
				Instance one = fleet.instances(operator).get(0);
				one.kill();
				TimeUnit.SECONDS.sleep(3);
				fleet.retire(one);
			}
		});
	}

	@Test
	void oneOfTwoInstancesStandsStill() throws Exception {
		whileClientsCalculate(() -> {
			Instance one = fleet.instances("add").get(0);
			one.stall();
			TimeUnit.SECONDS.sleep(8);
			one.goOn();
			TimeUnit.SECONDS.sleep(2);
		});
	}

	@Test
	void oneOfTwoInstancesIsAskedToStop() throws Exception {
		whileClientsCalculate(() -> {
			Instance one = fleet.instances("mul").get(0);
			assertThat(one.terminate()).isEqualTo(143);
			TimeUnit.SECONDS.sleep(2);
			fleet.retire(one);
		});
	}

	@Test
	void anOperatorComesBackAfterAllItsInstancesWereGone() throws Exception {
		fleet.instances("div").forEach((instance) -> {
			instance.kill();
			fleet.retire(instance);
		});
		HttpResponse<String> division = calculate("6/3");
		assertThat(division.statusCode()).isEqualTo(503);
		assertThat(division.headers().firstValue("Retry-After")).isPresent();
		assertThat(calculate("2+3").body()).isEqualTo("result = 5\n");
		fleet.scale("div", 1);
		HttpResponse<String> again = calculate("6/3");
		for (int second = 0; second < 10 && again.statusCode() == 503; second++) {
			TimeUnit.SECONDS.sleep(1);
			again = calculate("6/3");
		}
		assertThat(again.body()).isEqualTo("result = 2\n");
	}

	private interface Event {

		void happen() throws InterruptedException;

	}

	private static void whileClientsCalculate(Event event) throws InterruptedException {
		try (Load load = Load.on(fleet.gateway(), CONNECTIONS)) {
			TimeUnit.SECONDS.sleep(3);
			event.happen();
			LoadReport report = load.stop();
			System.out.println("Chaos: " + report);
			assertThat(report.complaints()).isEmpty();
			assertThat(report.right()).isPositive();
		}
	}

	private static HttpResponse<String> calculate(String expression) throws Exception {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(fleet.gateway())
				.timeout(Duration.ofSeconds(20))
				.POST(BodyPublishers.ofString(expression))
				.build(), BodyHandlers.ofString());
	}

}
