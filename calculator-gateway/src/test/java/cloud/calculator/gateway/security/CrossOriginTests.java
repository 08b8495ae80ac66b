package cloud.calculator.gateway.security;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

import cloud.calculator.testsupport.http.Client;
import cloud.calculator.testsupport.running.RunningCalculator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("context")
class CrossOriginTests {

	private static RunningCalculator open;

	@BeforeAll
	static void start() {
		open = RunningCalculator.start("calculator.cors.allowed-origins=https://page.example,http://other.example:81");
	}

	@AfterAll
	static void stop() {
		open.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://page.example", "http://other.example:81" })
	void pagesOfAllowedOriginsMayUseTheApi(String origin) {
		HttpResponse<String> question = preflight(open, origin, "POST");
		assertThat(question.statusCode()).isEqualTo(200);
		assertThat(question.headers().firstValue("Access-Control-Allow-Origin")).hasValue(origin);
		assertThat(question.headers().firstValue("Access-Control-Allow-Methods")).hasValue("GET,POST");
		HttpResponse<String> answer = calculate(open, origin);
		assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue(origin);
		assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
		assertThat(answer.body()).contains("\"result\":\"11\"");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "https://evil.example", "http://page.example", "https://page.example.evil.example", "null" })
	void pagesOfOtherOriginsMayNotUseTheApi(String origin) {
		assertRefused(preflight(open, origin, "POST"));
		assertRefused(calculate(open, origin));
	}

	@Test
	void methodsThatTheApiDoesNotHaveAreRejected() {
		assertRefused(preflight(open, "https://page.example", "DELETE"));
	}

	@Test
	void noOriginIsAllowedByDefault() {
		RunningCalculator closed = RunningCalculator.shared();
		assertNotReadable(preflight(closed, "https://page.example", "POST"));
		assertNotReadable(calculate(closed, "https://page.example"));
	}

	@Test
	void theActuatorAllowsNoOrigin() {
		HttpResponse<String> question = Client.send(HttpRequest.newBuilder(open.uri("/actuator/metrics"))
			.method("OPTIONS", BodyPublishers.noBody())
			.header("Origin", "https://page.example")
			.header("Access-Control-Request-Method", "GET"));
		assertThat(question.statusCode()).isEqualTo(401);
		assertNotReadable(question);
	}

	private static HttpResponse<String> preflight(RunningCalculator running, String origin, String method) {
		return Client.send(HttpRequest.newBuilder(running.uri("/api/v1/calculations"))
			.method("OPTIONS", BodyPublishers.noBody())
			.header("Origin", origin)
			.header("Access-Control-Request-Method", method)
			.header("Access-Control-Request-Headers", "content-type"));
	}

	private static HttpResponse<String> calculate(RunningCalculator running, String origin) {
		return Client.send(
				HttpRequest.newBuilder(running.uri("/api/v1/calculations?expression=5%2B6")).header("Origin", origin));
	}

	private static void assertRefused(HttpResponse<String> response) {
		assertThat(response.statusCode()).isEqualTo(403);
		assertNotReadable(response);
	}

	private static void assertNotReadable(HttpResponse<String> response) {
		assertThat(response.headers().map()).doesNotContainKeys("access-control-allow-origin",
				"access-control-allow-methods");
	}

}
