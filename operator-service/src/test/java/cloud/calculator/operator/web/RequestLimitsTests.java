package cloud.calculator.operator.web;

import java.util.Collections;

import cloud.calculator.operator.RunningOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@RunningOperator("add")
class RequestLimitsTests {

	private final RestTestClient operator;

	RequestLimitsTests(RestTestClient operator) {
		this.operator = operator;
	}

	@Test
	void aThousandOperationsAreCalculated() {
		calculate("[" + "{\"left\":\"5\",\"right\":\"6\"},".repeat(999) + "{\"left\":\"1\",\"right\":\"1\"}]")
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.outcomes.length()")
			.isEqualTo(1000)
			.jsonPath("$.outcomes[999].value")
			.isEqualTo("2");
	}

	@Test
	void oneMoreOperationIsTooMany() {
		assertTooLarge("[" + "{\"left\":\"5\",\"right\":\"6\"},".repeat(1000) + "{\"left\":\"1\",\"right\":\"1\"}]",
				"The request holds 1001 operations; at most 1000 are allowed.");
	}

	@Test
	void tenThousandDigitsAreCalculated() {
		calculate("[{\"left\":\"%s\",\"right\":\"0\"}]".formatted("9".repeat(10_000))).expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.outcomes[0].value")
			.isEqualTo("9".repeat(10_000));
	}

	@Test
	void oneMoreDigitIsTooMany() {
		assertTooLarge("[{\"left\":\"%s\",\"right\":\"0\"}]".formatted("9".repeat(10_001)),
				"A number has 10001 digits; at most 10000 are allowed.");
	}

	@Test
	void aMillionCharactersAreCalculated() {
		calculate("[" + hundredThousand(10) + "]").expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.outcomes.length()")
			.isEqualTo(100);
	}

	@Test
	void oneMoreCharacterIsTooMany() {
		assertTooLarge("[" + hundredThousand(10) + ",{\"left\":\"\",\"right\":\"1\"}]",
				"The numbers of the request have 1000001 characters together, their exponents written out; at most 1000000 are allowed.");
	}

	@Test
	void exponentsCountAsTheZerosThatTheyStandFor() {
		calculate(thousandDigits(990)).expectStatus().isOk();
		assertTooLarge(thousandDigits(1_000),
				"The numbers of the request have 1007000 characters together, their exponents written out; at most 1000000 are allowed.");
	}

	private static String thousandDigits(int times) {
		return "[" + String.join(",", Collections.nCopies(times, "{\"left\":\"1e1000\",\"right\":\"1\"}")) + "]";
	}

	@Test
	void aBodyOfManyMoreIsNotEvenRead() {
		assertTooLarge("[" + hundredThousand(25) + "]", "The request has more than 1051000 bytes.");
	}

	@Test
	void anExponentOfTenThousandIsCalculated() {
		calculate("[{\"left\":\"1e-10000\",\"right\":\"0e10000\"}]").expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.outcomes[0].error")
			.isEqualTo("too-large");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1e10001", "1e-10001", "1e1000000000" })
	void aGreaterExponentIsTooLarge(String number) {
		assertTooLarge("[{\"left\":\"%s\",\"right\":\"0\"}]".formatted(number),
				"An exponent is beyond ±10000, the greatest allowed.");
	}

	/** So many times that: ten operations on 10,000 digits in all. */
	private static String hundredThousand(int times) {
		String operation = "{\"left\":\"%s\",\"right\":\"%1$s\"}".formatted("9".repeat(5_000));
		return String.join(",", Collections.nCopies(10 * times, operation));
	}

	private void assertTooLarge(String operations, String sentence) {
		calculate(operations).expectStatus()
			.isEqualTo(HttpStatus.CONTENT_TOO_LARGE)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.detail")
			.isEqualTo(sentence);
	}

	private RestTestClient.ResponseSpec calculate(String operations) {
		return this.operator.post()
			.uri("/operations")
			.contentType(MediaType.APPLICATION_JSON)
			.body("{\"operations\":" + operations + "}")
			.exchange();
	}

}
