package cloud.calculator.operator.operations;

import java.nio.charset.StandardCharsets;

import cloud.calculator.operator.OperatorServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@OperatorServiceTest("div")
@TestPropertySource(properties = "CF_INSTANCE_INDEX=0")
class OperationsTests {

	private final RestTestClient operator;

	private final OperationsServlet servlet;

	OperationsTests(RestTestClient operator, OperationsServlet servlet) {
		this.operator = operator;
		this.servlet = servlet;
	}

	@Test
	void outcomesHaveTheOrderOfTheOperations() {
		assertResponse("""
				{"operations":[{"left":"6","right":"3"},{"left":"5","right":"6"},{"left":"-0.3","right":"0.1"}]}""", """
				{"operator":"div","instance":"div/0","outcomes":[{"value":"2"},{"value":"5/6"},{"value":"-3"}]}""");
	}

	@ParameterizedTest(name = "{0} / {1}: {2}")
	@CsvSource({ "5, 0, division-by-zero", "0, 0, undefined", "1, 1e10000, too-large" })
	void aFailedOperationDoesNotAffectTheOthers(String left, String right, String error) {
		assertResponse(
				"""
						{"operations":[{"left":"6","right":"3"},{"left":"%s","right":"%s"},{"left":"9","right":"3"}]}"""
					.formatted(left, right),
				"""
						{"operator":"div","instance":"div/0","outcomes":[{"value":"2"},{"error":"%s"},{"value":"3"}]}"""
					.formatted(error));
	}

	@Test
	void anEmptyListHasNoOutcomes() {
		assertResponse("""
				{"operations":[]}""", """
				{"operator":"div","instance":"div/0","outcomes":[]}""");
	}

	@Test
	void unknownMembersAreIgnored() {
		assertResponse("""
				{"operations":[{"left":"6","right":"3","comment":"new"}],"trace":1}""", """
				{"operator":"div","instance":"div/0","outcomes":[{"value":"2"}]}""");
	}

	@Test
	void theChecksumCoversRequestAndResponse() {
		this.operator.post()
			.uri("/operations")
			.contentType(MediaType.APPLICATION_JSON)
			.body("{\"operations\":[]}")
			.exchange()
			.expectHeader()
			.valueEquals("X-Checksum", "60eced5e");
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/json; charset=utf-8", "application/vnd.calculator+json" })
	void everyJsonMediaTypeIsAccepted(String type) throws Exception {
		assertThat(post(type).getStatus()).isEqualTo(200);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "json", "text/json", "application/x-www-form-urlencoded" })
	void otherMediaTypesAreRejected(@Nullable String type) throws Exception {
		MockHttpServletResponse response = post(type);
		assertThat(response.getStatus()).isEqualTo(415);
		assertThat(response.getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
	}

	// a mock request, because HTTP clients do not send invalid media types
	private MockHttpServletResponse post(@Nullable String type) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", OperationsServlet.PATH);
		request.setContentType(type);
		request.setContent("{\"operations\":[]}".getBytes(StandardCharsets.UTF_8));
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.servlet.service(request, response);
		return response;
	}

	private void assertResponse(String request, String response) {
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
			.json(response, JsonCompareMode.STRICT);
	}

}
