package cloud.calculator.operator.operations;

import cloud.calculator.operator.OperatorServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@OperatorServiceTest("add")
class MalformedOperationsTests {

	private final RestTestClient operator;

	MalformedOperationsTests(RestTestClient operator) {
		this.operator = operator;
	}

	@ParameterizedTest(name = "{0}")
	@CsvFileSource(resources = "/malformed-operations.csv", numLinesToSkip = 1, delimiter = '|', quoteCharacter = '\'')
	void aMalformedListIsRejectedWithAnExample(String whatIsWrong, String body) {
		assertBadRequest((body != null) ? body : "",
				"Expected {\"operations\":[{\"left\":\"5\",\"right\":\"6\"}]}, with every operand as a JSON string.");
	}

	@ParameterizedTest(name = "\"{0}\"")
	@ValueSource(strings = { "", "five", "1,5", "1/0", "NaN" })
	void theProblemQuotesAMalformedNumber(String text) {
		assertBadRequest(
				"{\"operations\":[{\"left\":\"1\",\"right\":\"2\"},{\"left\":\"5\",\"right\":\"%s\"}]}".formatted(text),
				"\"" + text
						+ "\" is not a number; expected an integer, a decimal such as -1.5e3 or a fraction such as 7/3.");
	}

	@Test
	void anUnpairedSurrogateIsNotANumber() {
		assertBadRequest("{\"operations\":[{\"left\":\"\\ud83d\",\"right\":\"6\"}]}",
				"\"\ud83d\" is not a number; expected an integer, a decimal such as -1.5e3 or a fraction such as 7/3.");
	}

	private void assertBadRequest(String body, String detail) {
		this.operator.post()
			.uri("/operations")
			.contentType(MediaType.APPLICATION_JSON)
			.body(body)
			.exchange()
			.expectStatus()
			.isEqualTo(HttpStatus.BAD_REQUEST)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.status")
			.isEqualTo(400)
			.jsonPath("$.detail")
			.isEqualTo(detail);
	}

}
