package cloud.calculator.gateway.system;

import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;

import cloud.calculator.testsupport.http.Client;
import cloud.calculator.testsupport.running.FaultyOperator;
import cloud.calculator.testsupport.running.FaultyOperator.Behaviour;
import cloud.calculator.testsupport.running.RunningCalculator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static cloud.calculator.testsupport.running.FaultyOperator.answering;
import static cloud.calculator.testsupport.running.FaultyOperator.hanging;
import static cloud.calculator.testsupport.running.FaultyOperator.truncating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@Tag("timeout")
class FaultyOperatorIT {

	private static final String ELEVEN = "{\"operator\":\"add\",\"instance\":\"add/7\",\"outcomes\":[{\"value\":\"11\"}]}";

	private static FaultyOperator add;

	private static RunningCalculator running;

	@BeforeAll
	static void start() {
		add = new FaultyOperator();
		running = RunningCalculator.start("calculator.operators.add.urls=" + add.url(),
				"calculator.limits.deadline=2s");
	}

	@BeforeEach
	void recover() {
		add.behave(answering(200, ELEVEN));
		await().until(() -> Client.post(running.uri("/"), "5+6").statusCode() == 200);
	}

	@AfterAll
	static void stop() {
		running.close();
		add.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "11", "{", "[]", "null", "{}", "<html>",
			"{'operator':'sub','instance':'sub/0','outcomes':[{'value':'11'}]}",
			"{'operator':'add','outcomes':[{'value':'11'}]}", "{'operator':'add','instance':'add/0'}",
			"{'operator':'add','instance':'add/0','outcomes':[]}",
			"{'operator':'add','instance':'add/0','outcomes':[null]}",
			"{'operator':'add','instance':'add/0','outcomes':[{}]}",
			"{'operator':'add','instance':'add/0','outcomes':[{'value':'11'},{'value':'12'}]}",
			"{'operator':'add','instance':'add/0','outcomes':[{'value':'NaN'}]}",
			"{'operator':'add','instance':'add/0','outcomes':[{'value':'1/0'}]}",
			"{'operator':'add','instance':'add/0','outcomes':[{'value':''}]}",
			"{'operator':'add','instance':'add/0','outcomes':[{'value':11}]}",
			"{'operator':'add','instance':'add/0','outcomes':[{'error':'deadline-exceeded'}]}",
			"{'operator':'add','instance':'add/0','outcomes':[{'value':'11','error':'undefined'}]}" })
	void implausibleBodiesAreRejected(String body) {
		add.behave(answering(200, body.replace('\'', '"')));
		assertUnavailable();
	}

	@ParameterizedTest
	@ValueSource(ints = { 204, 301, 400, 404, 413, 500, 503 })
	void unexpectedStatusCodesAreRejected(int status) {
		add.behave(answering(status, ""));
		assertUnavailable();
	}

	@Test
	void truncatedResponsesAreRejected() {
		add.behave(truncating("{\"operator\":\"add\",\"instance\":\"add/0\",\"outcomes\":[{\"val"));
		assertUnavailable();
	}

	@Test
	void theFirstUnavailableOperationIsReported() {
		add.behave(answering(500, ""));
		HttpResponse<String> response = Client
			.get(running.uri("/api/v1/calculations?expression=1%2B2%2B3%2B4%2B(5%2B6)*7"));
		assertThat(response.statusCode()).isEqualTo(503);
		assertThat(response.body()).contains("\"position\":2");
	}

	@Test
	void aMissingResponseEndsWithTheDeadline() {
		add.behave(hanging());
		HttpResponse<String> response = Client.get(running.uri("/api/v1/calculations?expression=2*(5%2B6)"));
		assertThat(response.statusCode()).isEqualTo(504);
		assertThat(response.body()).contains("\"/problems/deadline-exceeded\"", "\"position\":5");
	}

	@Test
	void failedCallsAreRetried() {
		AtomicInteger calls = new AtomicInteger();
		add.behave((exchange) -> {
			Behaviour behaviour = (calls.incrementAndGet() % 3 != 0) ? answering(500, "") : answering(200, ELEVEN);
			behaviour.answer(exchange);
		});
		assertThat(Client.post(running.uri("/"), "5+6").body()).isEqualTo("result = 11\n");
		assertThat(calls).hasValue(3);
	}

	@Test
	void callsCarryTheRemainingTime() {
		AtomicInteger timeLeft = new AtomicInteger();
		add.behave((exchange) -> {
			timeLeft.set(Integer.parseInt(exchange.getRequestHeaders().getFirst("X-Time-Left-Millis")));
			answering(200, ELEVEN).answer(exchange);
		});
		assertThat(Client.post(running.uri("/"), "5+6").statusCode()).isEqualTo(200);
		assertThat(timeLeft.get()).isBetween(1, 2000);
	}

	@Test
	void validResponsesAreAccepted() {
		assertThat(Client.post(running.uri("/"), "5+6").body()).isEqualTo("result = 11\n");
	}

	private static void assertUnavailable() {
		HttpResponse<String> response = Client.get(running.uri("/api/v1/calculations?expression=5%2B6"));
		assertThat(response.statusCode()).isEqualTo(503);
		assertThat(response.headers().firstValue("Retry-After")).hasValue("2");
		assertThat(response.body()).contains("\"/problems/operator-unavailable\"", "\"operator\":\"add\"",
				"\"position\":2");
		assertThat(Client.post(running.uri("/"), "2*3").body()).isEqualTo("result = 6\n");
	}

}
