package cloud.calculator.operator.web;

import java.nio.charset.StandardCharsets;

import cloud.calculator.operator.OperatorServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@OperatorServiceTest("div")
class TwoNumbersErrorTests {

	private final RestTestClient operator;

	TwoNumbersErrorTests(RestTestClient operator) {
		this.operator = operator;
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "5", "5 6 7", "5+6" })
	void anythingButTwoNumbersIsRejectedWithAnExample(String body) {
		assertAnswer(body, 400, "Send two numbers separated by a space, for example: 5 6\n");
	}

	@ParameterizedTest
	@CsvSource({ "five 6, five", "5 é, é", "5 %36, %36", "5 1/0, 1/0" })
	void theErrorQuotesAMalformedNumber(String body, String text) {
		assertAnswer(body, 400, "\"" + text
				+ "\" is not a number; expected an integer, a decimal such as -1.5e3 or a fraction such as 7/3.\n");
	}

	@ParameterizedTest
	@CsvSource({ "5 0, division-by-zero", "0 0, undefined", "1 1e10000, too-large" })
	void anOperationWithoutAValueIsUnprocessable(String body, String error) {
		assertAnswer(body, 422, "The div operator has no result for these operands: " + error + "\n");
	}

	@Test
	void anExponentBeyondTheLimitIsTooLarge() {
		assertAnswer("1 1e10001", 413, "An exponent is outside the allowed range of ±10000.\n");
	}

	@Test
	void oneDigitBeyondTheLimitIsTooLarge() {
		assertAnswer("1 " + "9".repeat(10_001), 413, "A number has 10001 digits; at most 10000 are allowed.\n");
	}

	@Test
	void fractionsOfTheMaximumLengthAreDivided() {
		String longest = "-" + "9".repeat(10_000) + "/1" + "0".repeat(9_999);
		assertAnswer(longest + " \n " + longest, 200, "1\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { " ", "\u2003" })
	void aBodyThatIsTooLongIsRejectedAndNotTruncated(String space) {
		assertAnswer("5 6" + space.repeat(40_100) + "7", 413, "The numbers are too long.\n");
	}

	private void assertAnswer(String body, int status, String line) {
		this.operator.post()
			.uri("/")
			.contentType(MediaType.TEXT_PLAIN)
			.body(body.getBytes(StandardCharsets.UTF_8))
			.exchange()
			.expectStatus()
			.isEqualTo(status)
			.expectHeader()
			.contentType("text/plain;charset=UTF-8")
			.expectBody(String.class)
			.isEqualTo(line);
	}

}
