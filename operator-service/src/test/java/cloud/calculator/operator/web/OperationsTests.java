package cloud.calculator.operator.web;

import cloud.calculator.operator.RunningOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.client.RestTestClient;

@RunningOperator("div")
@TestPropertySource(properties = "CF_INSTANCE_INDEX=0")
class OperationsTests {

	private final RestTestClient operator;

	OperationsTests(RestTestClient operator) {
		this.operator = operator;
	}

	@Test
	void theOutcomesStandInTheOrderAsked() {
		assertAnswer("""
				{"operations":[{"left":"6","right":"3"},{"left":"5","right":"6"},{"left":"-0.3","right":"0.1"}]}""", """
				{"operator":"div","instance":"div/0","outcomes":[{"value":"2"},{"value":"5/6"},{"value":"-3"}]}""");
	}

	@ParameterizedTest(name = "{0} / {1}: {2}")
	@CsvSource({ "5, 0, division-by-zero", "0, 0, undefined", "1, 1e10000, too-large" })
	void oneFailureFailsAlone(String left, String right, String error) {
		assertAnswer(
				"""
						{"operations":[{"left":"6","right":"3"},{"left":"%s","right":"%s"},{"left":"9","right":"3"}]}"""
					.formatted(left, right),
				"""
						{"operator":"div","instance":"div/0","outcomes":[{"value":"2"},{"error":"%s"},{"value":"3"}]}"""
					.formatted(error));
	}

	@Test
	void noOperationsHaveNoOutcomes() {
		assertAnswer("""
				{"operations":[]}""", """
				{"operator":"div","instance":"div/0","outcomes":[]}""");
	}

	@Test
	void membersOfALaterContractAreIgnored() {
		assertAnswer("""
				{"operations":[{"left":"6","right":"3","comment":"new"}],"trace":1}""", """
				{"operator":"div","instance":"div/0","outcomes":[{"value":"2"}]}""");
	}

	@Test
	void aChecksumTiesTheAnswerToTheQuestion() {
		this.operator.post()
			.uri("/operations")
			.contentType(MediaType.APPLICATION_JSON)
			.body("{\"operations\":[]}")
			.exchange()
			.expectHeader()
			.valueEquals("X-Checksum", "60eced5e");
	}

	private void assertAnswer(String request, String answer) {
		this.operator.post()
			.uri("/operations")
			.contentType(MediaType.APPLICATION_JSON)
			.body(request)
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.contentType(MediaType.APPLICATION_JSON)
			.expectBody()
			.json(answer, JsonCompareMode.STRICT);
	}

}
