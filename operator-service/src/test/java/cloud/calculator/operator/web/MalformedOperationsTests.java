package cloud.calculator.operator.web;

import cloud.calculator.operator.RunningOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@RunningOperator("add")
class MalformedOperationsTests {

	private final RestTestClient operator;

	MalformedOperationsTests(RestTestClient operator) {
		this.operator = operator;
	}

	@ParameterizedTest(name = "{0}")
	@CsvFileSource(resources = "/malformed-operations.csv", numLinesToSkip = 1, delimiter = '|', quoteCharacter = '\'')
	void theAnswerSaysWhatToSend(String whatIsWrong, String body) {
		assertRefused((body != null) ? body : "",
				"Send {\"operations\":[{\"left\":\"5\",\"right\":\"6\"}]}: a list, every number in it as a text.");
	}

	@ParameterizedTest(name = "\"{0}\"")
	@ValueSource(strings = { "", "five", "1,5", "1/0", "NaN" })
	void theAnswerNamesTheTextThatIsNoNumber(String text) {
		assertRefused(
				"{\"operations\":[{\"left\":\"1\",\"right\":\"2\"},{\"left\":\"5\",\"right\":\"%s\"}]}".formatted(text),
				"\"" + text + "\" is no number: write an integer, a decimal such as -1.5e3 or a fraction such as 7/3.");
	}

	@Test
	void halfACharacterIsNoNumber() {
		assertRefused("{\"operations\":[{\"left\":\"\\ud83d\",\"right\":\"6\"}]}",
				"\"\ud83d\" is no number: write an integer, a decimal such as -1.5e3 or a fraction such as 7/3.");
	}

	private void assertRefused(String body, String sentence) {
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
			.isEqualTo(sentence);
	}

}
