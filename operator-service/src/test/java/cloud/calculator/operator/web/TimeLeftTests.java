package cloud.calculator.operator.web;

import cloud.calculator.operator.RunningOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@RunningOperator("mul")
class TimeLeftTests {

	private final RestTestClient operator;

	TimeLeftTests(RestTestClient operator) {
		this.operator = operator;
	}

	@ParameterizedTest
	@ValueSource(longs = { 0, -5 })
	void nothingIsCalculatedThatNobodyWaitsFor(long millis) {
		ask(millis).expectStatus()
			.isEqualTo(HttpStatus.GATEWAY_TIMEOUT)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.detail")
			.isEqualTo("The %d milliseconds of X-Time-Left-Millis are over; the rest was not calculated."
				.formatted(millis));
	}

	@Test
	void whatSomebodyWaitsForIsCalculated() {
		ask(60_000).expectStatus().isOk().expectBody().jsonPath("$.outcomes[0].value").isEqualTo("30");
	}

	@Test
	void whoWaitsSaysSoInMilliseconds() {
		ask("soon").expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.detail")
			.isEqualTo("X-Time-Left-Millis has to be a whole number of milliseconds.");
	}

	private RestTestClient.ResponseSpec ask(Object millis) {
		return this.operator.post()
			.uri("/operations")
			.header("X-Time-Left-Millis", String.valueOf(millis))
			.contentType(MediaType.APPLICATION_JSON)
			.body("{\"operations\":[{\"left\":\"5\",\"right\":\"6\"}]}")
			.exchange();
	}

}
