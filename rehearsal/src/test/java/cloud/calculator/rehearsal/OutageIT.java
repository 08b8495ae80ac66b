package cloud.calculator.rehearsal;

import java.net.http.HttpResponse;
import java.time.Duration;

import cloud.calculator.rehearsal.fleet.Fleet;
import cloud.calculator.rehearsal.load.GatewayClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * All instances of an operator are down: expressions that need it fail fast, all others
 * succeed, and everything succeeds when an instance is back.
 */
@Chaos
@ExtendWith(ComposeFleet.class)
class OutageIT {

	@Test
	void expressionsFailFastDuringAnOutageAndRecoverAfterIt(Fleet fleet) throws Exception {
		GatewayClient gateway = new GatewayClient(fleet.gatewayAddress());
		assertThat(gateway.calculate("6/3").get().body()).isEqualTo("result = 2\n");
		fleet.instances("div").forEach((instance) -> {
			instance.container().kill();
			fleet.remove(instance);
		});
		assertThat(gateway.calculate("6/3").get().statusCode()).isEqualTo(503);
		assertThat(gateway.get("/api/v1/operators").body()).contains("\"breaker\":\"open\"");

		Timed division = Timed.send(gateway, "6/3");
		System.out.println("Chaos: 6/3 without an instance of div: " + division);
		assertThat(division.response().statusCode()).isEqualTo(503);
		assertThat(division.response().headers().firstValue("Retry-After")).isPresent();
		assertThat(division.time()).isLessThan(Duration.ofSeconds(1));
		Timed addition = Timed.send(gateway, "2+3");
		System.out.println("Chaos: 2+3 meanwhile: " + addition);
		assertThat(addition.response().body()).isEqualTo("result = 5\n");
		assertThat(addition.time()).isLessThan(Duration.ofSeconds(1));

		fleet.scale("div", 1);
		long start = System.nanoTime();
		// the documentation promises five seconds; a busy machine gets more
		await().atMost(Duration.ofSeconds(15))
			.pollInterval(Duration.ofMillis(100))
			.until(() -> gateway.calculate("6/3").get().body().equals("result = 2\n"));
		System.out.printf("Chaos: 6/3 succeeds again %d ms after div is back%n",
				Duration.ofNanos(System.nanoTime() - start).toMillis());
	}

	private record Timed(HttpResponse<String> response, Duration time) {

		static Timed send(GatewayClient gateway, String expression) throws Exception {
			long start = System.nanoTime();
			HttpResponse<String> response = gateway.calculate(expression).get();
			return new Timed(response, Duration.ofNanos(System.nanoTime() - start));
		}

		@Override
		public String toString() {
			return "%d after %d ms".formatted(this.response.statusCode(), this.time.toMillis());
		}

	}

}
