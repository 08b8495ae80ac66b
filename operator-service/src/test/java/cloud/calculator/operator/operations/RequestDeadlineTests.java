package cloud.calculator.operator.operations;

import cloud.calculator.operator.OperatorServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@OperatorServiceTest("mul")
class RequestDeadlineTests {

	private final RestTestClient operator;

	RequestDeadlineTests(RestTestClient operator) {
		this.operator = operator;
	}

	@ParameterizedTest
	@ValueSource(longs = { 0, -5 })
	void nothingIsCalculatedAfterTheDeadline(long millis) {
		post(millis).expectStatus()
			.isEqualTo(HttpStatus.GATEWAY_TIMEOUT)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.detail")
			.isEqualTo("The deadline of %d ms (X-Time-Left-Millis) passed before all operations were calculated."
				.formatted(millis));
	}

	@Test
	void operationsAreCalculatedBeforeTheDeadline() {
		post(60_000).expectStatus().isOk().expectBody().jsonPath("$.outcomes[0].value").isEqualTo("30");
	}

	@Test
	void aDeadlineThatIsNotAWholeNumberIsRejected() {
		post("soon").expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.detail")
			.isEqualTo("X-Time-Left-Millis must be a whole number of milliseconds.");
	}

	private RestTestClient.ResponseSpec post(Object millis) {
		return this.operator.post()
			.uri("/operations")
			.header("X-Time-Left-Millis", String.valueOf(millis))
			.contentType(MediaType.APPLICATION_JSON)
			.body("{\"operations\":[{\"left\":\"5\",\"right\":\"6\"}]}")
			.exchange();
	}

}
