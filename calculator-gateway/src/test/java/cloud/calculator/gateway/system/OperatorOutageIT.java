package cloud.calculator.gateway.system;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import cloud.calculator.testsupport.http.Client;
import cloud.calculator.testsupport.http.FreePort;
import cloud.calculator.testsupport.running.RunningCalculator;
import cloud.calculator.testsupport.running.RunningOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

@Tag("timeout")
class OperatorOutageIT {

	@Test
	void otherOperatorsWorkDuringAnOutageAndTheOperatorRecovers() {
		int port = FreePort.find();
		try (RunningCalculator running = RunningCalculator
			.start("calculator.operators.div.urls=http://localhost:" + port)) {
			HttpResponse<String> division = Client.post(running.uri("/"), "1+6/3");
			assertThat(division.statusCode()).isEqualTo(503);
			assertThat(division.headers().firstValue("Retry-After")).hasValue("2");
			assertThat(division.body()).isEqualTo("""
					The operator div cannot be reached. Try again in a moment; expressions without / are not affected.
					1+6/3
					   ^
					""");
			HttpResponse<String> page = Client
				.send(HttpRequest.newBuilder(running.uri("/?expression=1%2B6%2F3")).header("Accept", "text/html"));
			assertThat(page.statusCode()).isEqualTo(503);
			assertThat(page.headers().firstValue("Retry-After")).hasValue("2");
			assertThat(Client.post(running.uri("/"), "2+3").body()).isEqualTo("result = 5\n");
			assertThat(operators(running))
				.contains("\"symbol\":\"/\",\"state\":\"down\",\"breaker\":\"open\"", "\"setAside\":true")
				.contains("\"symbol\":\"+\",\"state\":\"up\",\"breaker\":\"closed\"");
			assertThat(Client.get(running.uri("/readyz")).statusCode()).isEqualTo(200);
			try (RunningOperator div = RunningOperator.start("div", port)) {
				await().untilAsserted(
						() -> assertThat(Client.post(running.uri("/"), "1+6/3").body()).isEqualTo("result = 3\n"));
				assertThat(operators(running)).contains(":" + div.port());
				assertThat(operators(running)).contains("\"symbol\":\"/\",\"state\":\"up\",\"breaker\":\"closed\"")
					.doesNotContain("\"setAside\":true");
			}
		}
	}

	@Test
	void callsAreDistributedOverAllAddresses() {
		try (RunningOperator one = RunningOperator.start("add");
				RunningOperator other = RunningOperator.start("add");
				RunningCalculator running = RunningCalculator
					.start("calculator.operators.add.urls=%s,%s".formatted(one.url(), other.url()))) {
			assertThat(steps(running) + steps(running)).contains(":" + one.port(), ":" + other.port());
		}
	}

	@Test
	void anUnknownHostNameIsReported() {
		try (RunningCalculator running = RunningCalculator
			.start("calculator.operators.mul.urls=http://no-such-host.invalid:8080")) {
			HttpResponse<String> response = Client.get(running.uri("/api/v1/calculations?expression=2*3"));
			assertThat(response.statusCode()).isEqualTo(503);
			assertThat(response.body()).contains("\"operator\":\"mul\"",
					"The operator mul cannot be found: its address does not resolve.");
		}
	}

	@Test
	void anInvalidAddressStopsTheStart() {
		assertThatThrownBy(() -> RunningCalculator.start("calculator.operators.sub.urls=localhost:50002")).rootCause()
			.hasMessage("Invalid operator URL \"localhost:50002\"; expected http://host:port");
	}

	private static String operators(RunningCalculator running) {
		return Client.get(running.uri("/api/v1/operators")).body();
	}

	private static String steps(RunningCalculator running) {
		return Client.get(running.uri("/api/v1/calculations?steps=true&expression=2%2B3")).body();
	}

}
