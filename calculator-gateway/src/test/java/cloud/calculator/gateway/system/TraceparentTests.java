package cloud.calculator.gateway.system;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Stream;

import cloud.calculator.testsupport.http.Client;
import cloud.calculator.testsupport.http.RawSocket;
import cloud.calculator.testsupport.running.FaultyOperator;
import cloud.calculator.testsupport.running.RunningCalculator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The {@code traceparent} header of requests and responses, without a collector of
 * traces.
 */
@Tag("context")
class TraceparentTests {

	private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

	private static final String CALLER = "00f067aa0ba902b7";

	private final RunningCalculator running = RunningCalculator.shared();

	static Stream<String> invalid() {
		return Stream.of("", " ", "00", "5+6", "00-" + TRACE, "00-" + "0".repeat(32) + "-" + CALLER + "-01",
				"00-" + TRACE + "-" + "0".repeat(16) + "-01", "ff-" + TRACE + "-" + CALLER + "-01",
				"00-" + TRACE.toUpperCase() + "-" + CALLER + "-01", "00-" + TRACE + "-" + CALLER + "-01-more",
				"00-" + TRACE + "-" + CALLER + "-xx", "00-" + TRACE.replace('4', '\u00e9') + "-" + CALLER + "-01",
				"00-" + "4".repeat(4000) + "-" + CALLER + "-01", "${jndi:ldap://x}", "%s%n%d");
	}

	@Test
	void theResponseContinuesTheTraceOfTheClient() {
		String[] parts = traceparent(calculate("5%2B6", "00-" + TRACE + "-" + CALLER + "-01")).split("-");
		assertThat(parts[1]).isEqualTo(TRACE);
		assertThat(parts[2]).isNotEqualTo(CALLER);
		// without a collector no trace is sampled, even if the client requests it
		assertThat(Integer.parseInt(parts[3], 16) & 1).isZero();
	}

	@Test
	void requestsWithoutTraceparentGetANewTrace() {
		assertThat(traceparent(calculate("5%2B6", null))).isNotEqualTo(traceparent(calculate("5%2B6", null)));
	}

	@ParameterizedTest
	@MethodSource("invalid")
	void invalidTraceparentsAreIgnored(String traceparent) throws IOException {
		try (RawSocket socket = new RawSocket(this.running.uri("/"))) {
			socket.send(
					"GET /api/v1/calculations?expression=5%2B6 HTTP/1.1\r\nHost: x\r\nConnection: close\r\ntraceparent: "
							+ traceparent + "\r\n\r\n");
			assertThat(socket.answer()).contains("HTTP/1.1 200", "\"result\":\"11\"")
				.containsPattern("(?m)^traceparent: 00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}\\R")
				.doesNotContain("traceparent: 00-" + TRACE, "traceparent: 00-00000000000000000000000000000000");
		}
	}

	@Test
	void theFirstOfSeveralTraceparentsIsUsed() {
		HttpResponse<String> answer = Client
			.send(HttpRequest.newBuilder(this.running.uri("/api/v1/calculations?expression=5%2B6"))
				.header("traceparent", "00-" + TRACE + "-" + CALLER + "-01")
				.header("traceparent", "00-" + TRACE.replace('4', '5') + "-" + CALLER + "-01"));
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(traceparent(answer)).contains(TRACE);
	}

	@Test
	void tracestateAndBaggageOfClientsAreNotForwarded() {
		try (FaultyOperator recorder = new FaultyOperator();
				RunningCalculator own = RunningCalculator.start("calculator.operators.add.urls=" + recorder.url())) {
			StringBuilder headers = new StringBuilder();
			recorder.behave((exchange) -> {
				synchronized (headers) {
					headers.append(exchange.getRequestHeaders().entrySet());
				}
				FaultyOperator
					.answering(200, "{\"operator\":\"add\",\"instance\":\"add/0\",\"outcomes\":[{\"value\":\"11\"}]}")
					.answer(exchange);
			});
			assertThat(Client
				.send(HttpRequest.newBuilder(own.uri("/api/v1/calculations?expression=5%2B6"))
					.header("traceparent", "00-" + TRACE + "-" + CALLER + "-01")
					.header("tracestate", "stranger=" + "x".repeat(200))
					.header("baggage", "stranger=1"))
				.statusCode()).isEqualTo(200);
			synchronized (headers) {
				assertThat(headers.toString()).containsIgnoringCase("traceparent=[00-" + TRACE)
					.doesNotContain("stranger");
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/calculations?expression=1/0", "/api/v1/calculations?expression=(",
			"/api/v1/calculations?precision=0&expression=1", "/api/v1/nowhere", "/actuator/env" })
	void problemsContainTheTraceId(String path) {
		HttpResponse<String> answer = Client.get(this.running.uri(path));
		assertThat(answer.statusCode()).isBetween(400, 499);
		assertThat(answer.body()).contains("\"traceId\":\"" + traceparent(answer).split("-")[1] + "\"");
	}

	@Test
	void problemsInStreamsContainTheTraceId() {
		HttpResponse<String> answer = Client.get(this.running.uri("/api/v1/calculations/stream?expression=1/0"));
		assertThat(answer.body()).contains("\"traceId\":\"" + traceparent(answer).split("-")[1] + "\"");
	}

	@Test
	void problemsAreAnsweredWithoutOpenTelemetry() {
		try (RunningCalculator own = RunningCalculator.start("management.opentelemetry.enabled=false")) {
			HttpResponse<String> answer = Client.get(own.uri("/api/v1/calculations?expression=1/0"));
			assertThat(answer.statusCode()).isEqualTo(422);
			assertThat(answer.body()).contains("division-by-zero");
		}
	}

	private HttpResponse<String> calculate(String expression, String traceparent) {
		HttpRequest.Builder request = HttpRequest
			.newBuilder(this.running.uri("/api/v1/calculations?expression=" + expression));
		return Client.send((traceparent != null) ? request.header("traceparent", traceparent) : request);
	}

	private static String traceparent(HttpResponse<String> answer) {
		assertThat(answer.headers().allValues("traceparent")).hasSize(1);
		return answer.headers().firstValue("traceparent").orElseThrow();
	}

}
