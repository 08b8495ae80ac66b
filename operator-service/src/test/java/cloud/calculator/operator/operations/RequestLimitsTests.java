package cloud.calculator.operator.operations;

import java.util.Collections;

import cloud.calculator.operator.OperatorServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@OperatorServiceTest("add")
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
	void oneMoreOperationIsRejected() {
		assertTooLarge("[" + "{\"left\":\"5\",\"right\":\"6\"},".repeat(1000) + "{\"left\":\"1\",\"right\":\"1\"}]",
				"The request has 1001 operations; at most 1000 are allowed.");
	}

	@Test
	void anOperandOfTenThousandDigitsIsCalculated() {
		calculate("[{\"left\":\"%s\",\"right\":\"0\"}]".formatted("9".repeat(10_000))).expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.outcomes[0].value")
			.isEqualTo("9".repeat(10_000));
	}

	@Test
	void anOperandOfOneMoreDigitIsRejected() {
		assertTooLarge("[{\"left\":\"%s\",\"right\":\"0\"}]".formatted("9".repeat(10_001)),
				"A number has 10001 digits; at most 10000 are allowed.");
	}

	@Test
	void aMillionCharactersOfOperandsAreCalculated() {
		calculate("[" + hundredThousandDigits(10) + "]").expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.outcomes.length()")
			.isEqualTo(100);
	}

	@Test
	void oneMoreCharacterIsRejected() {
		assertTooLarge("[" + hundredThousandDigits(10) + ",{\"left\":\"\",\"right\":\"1\"}]",
				"The operands have 1000001 characters in total, with exponents written out; at most 1000000 are allowed.");
	}

	@Test
	void exponentsCountAsWrittenOut() {
		calculate(thousandDigits(990)).expectStatus().isOk();
		assertTooLarge(thousandDigits(1_000),
				"The operands have 1007000 characters in total, with exponents written out; at most 1000000 are allowed.");
	}

	private static String thousandDigits(int times) {
		return "[" + String.join(",", Collections.nCopies(times, "{\"left\":\"1e1000\",\"right\":\"1\"}")) + "]";
	}

	@Test
	void aBodyBeyondTheLimitIsNotRead() {
		assertTooLarge("[" + hundredThousandDigits(25) + "]", "The request has more than 1051000 bytes.");
	}

	@Test
	void anExponentOfTenThousandIsAccepted() {
		calculate("[{\"left\":\"1e-10000\",\"right\":\"0e10000\"}]").expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.outcomes[0].error")
			.isEqualTo("too-large");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1e10001", "1e-10001", "1e1000000000" })
	void aGreaterExponentIsRejected(String number) {
		assertTooLarge("[{\"left\":\"%s\",\"right\":\"0\"}]".formatted(number),
				"An exponent is outside the allowed range of ±10000.");
	}

	/** Operations whose operands have {@code times} times 100,000 digits. */
	private static String hundredThousandDigits(int times) {
		String operation = "{\"left\":\"%s\",\"right\":\"%1$s\"}".formatted("9".repeat(5_000));
		return String.join(",", Collections.nCopies(10 * times, operation));
	}

	private void assertTooLarge(String operations, String detail) {
		calculate(operations).expectStatus()
			.isEqualTo(HttpStatus.CONTENT_TOO_LARGE)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.detail")
			.isEqualTo(detail);
	}

	private RestTestClient.ResponseSpec calculate(String operations) {
		return this.operator.post()
			.uri("/operations")
			.contentType(MediaType.APPLICATION_JSON)
			.body("{\"operations\":" + operations + "}")
			.exchange();
	}

}
