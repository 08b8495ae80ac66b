package cloud.calculator.gateway.web;

import java.net.http.HttpResponse;

import cloud.calculator.testsupport.http.Client;
import cloud.calculator.testsupport.running.RunningCalculator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.test.json.JsonAssert;
import org.springframework.test.json.JsonCompareMode;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("context")
class CalculationsTests {

	private final RunningCalculator running = RunningCalculator.shared();

	@Test
	void theResponseHasAllFormsOfTheResult() {
		HttpResponse<String> response = post("{\"expression\":\"1/3\"}");
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
		assertJson(response, """
				{"expression":"1/3","result":"0.3333333333333333333333333333333333","exact":false,"fraction":"1/3",
				"repeating":"0.(3)","rounds":1,"calls":1}""");
		assertThat(response.body()).contains("\"durationMillis\":").doesNotContain("steps");
	}

	@Test
	void stepsAreIncludedIfRequested() {
		HttpResponse<String> response = post("{\"expression\":\"(5+6)*2\",\"steps\":true}");
		assertJson(response, """
				{"result":"22","exact":true,"fraction":"22","repeating":null,"rounds":2,"calls":2,"steps":[
				{"operator":"add","left":"5","right":"6","value":"11","round":1},
				{"operator":"mul","left":"11","right":"2","value":"22","round":2}]}""");
	}

	@Test
	void precisionAndRoundingAreApplied() {
		assertJson(post("{\"expression\":\"1/6\",\"precision\":3,\"rounding\":\"UP\"}"),
				"{\"result\":\"0.167\",\"exact\":false,\"repeating\":\"0.1(6)\"}");
	}

	@Test
	void theDecimalMarkCanBeAComma() {
		assertJson(post("{\"expression\":\"1,5+2/3\",\"decimal\":\"comma\",\"precision\":4}"),
				"{\"expression\":\"1,5+2/3\",\"result\":\"2,167\",\"fraction\":\"13/6\",\"repeating\":\"2,1(6)\"}");
		assertJson(Client.get(this.running.uri("/api/v1/calculations?expression=1,5&decimal=comma")),
				"{\"result\":\"1,5\"}");
		assertJson(post("{\"expression\":\"1.5\",\"decimal\":\"point\"}"), "{\"result\":\"1.5\"}");
	}

	@Test
	void aPointIsAMistakeIfTheDecimalMarkIsAComma() {
		assertJson(post("{\"expression\":\"1,5+1.000\",\"decimal\":\"comma\"}"),
				"""
						{"type":"/problems/syntax-error","position":6,"detail":"A point is not allowed here: write decimals with a comma, \
						as in 1,5, and thousands as in 1000 or 1_000."}""");
	}

	@Test
	void positionsCountTheCodePointsOfTheTextAsSent() {
		assertJson(post("{\"expression\":\"\\ufeff  𝟏\u200b+$\"}"), "{\"position\":7}");
		assertJson(post("{\"expression\":\" 𝟏/0\"}"), "{\"type\":\"/problems/division-by-zero\",\"position\":3}");
	}

	@Test
	void queryParametersAreEquivalentToJson() {
		HttpResponse<String> response = Client
			.get(this.running.uri("/api/v1/calculations?expression=1%2F6&precision=3&rounding=UP&steps=true"));
		assertJson(response, "{\"result\":\"0.167\",\"steps\":[{\"operator\":\"div\"}]}");
	}

	@Test
	void aProblemHasATypeAPositionAndADetail() {
		HttpResponse<String> response = post("{\"expression\":\"5+\"}");
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		JsonAssert.comparator(JsonCompareMode.STRICT)
			.assertIsMatch(
					"""
							{"type":"/problems/syntax-error","title":"This is not an expression","status":400,
							"detail":"The expression ends where a number or ( is expected.","expression":"5+","position":3,"traceId":"%s"}"""
						.formatted(traceId(response)),
					response.body());
	}

	@ParameterizedTest
	@CsvSource({ "5+, 400, syntax-error", "1/0, 422, division-by-zero", "0/0, 422, undefined",
			"1e1000000000+1, 422, too-large" })
	void eachTypeOfProblemHasItsStatus(String expression, int status, String type) {
		HttpResponse<String> response = post("{\"expression\":\"" + expression + "\"}");
		assertThat(response.statusCode()).isEqualTo(status);
		assertJson(response, "{\"type\":\"/problems/" + type + "\",\"status\":" + status + "}");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{}                                          | expression must be a text such as "5+6".
					{"expression":null}                         | expression must be a text such as "5+6".
					{"expression":5}                            | expression must be a text such as "5+6".
					{"expression":"5","precision":0}            | precision must be an integer from 1 to 10000.
					{"expression":"5","precision":10001}        | precision must be an integer from 1 to 10000.
					{"expression":"5","precision":2.5}          | precision must be an integer from 1 to 10000.
					{"expression":"5","precision":"many"}       | precision must be an integer from 1 to 10000.
					{"expression":"5","rounding":"UNNECESSARY"} | rounding must be one of UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN and HALF_EVEN.
					{"expression":"5","rounding":"half"}        | rounding must be one of UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN and HALF_EVEN.
					{"expression":"5","rounding":3}             | rounding must be one of UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN and HALF_EVEN.
					{"expression":"5","decimal":"semicolon"}    | decimal must be point or comma.
					{"expression":"5","decimal":1}              | decimal must be point or comma.
					{"expression":"5","steps":"perhaps"}        | steps must be true or false.
					{                                           | Send a JSON object such as {"expression":"5+6"}.
					[]                                          | Send a JSON object such as {"expression":"5+6"}.
					``                                          | Send a JSON object such as {"expression":"5+6"}.
					""")
	void anInvalidBodyIsAnsweredWithWhatToSend(String body, String detail) {
		HttpResponse<String> response = post(body);
		assertThat(response.statusCode()).isEqualTo(400);
		assertJson(response, "{\"type\":\"/problems/invalid-request\",\"status\":400}");
		assertThat(response.body()).contains("\"detail\":\"" + detail.replace("\"", "\\\"") + "\"");
	}

	@ParameterizedTest
	@CsvSource({ "precision=many, precision must be", "rounding=never, rounding must be",
			"steps=perhaps, steps must be", "decimal=dot, decimal must be", "precision=0, precision must be",
			"expressio=5, There is no parameter expressio. Did you mean expression?" })
	void anInvalidQueryIsAnsweredWithWhatToSend(String query, String detail) {
		String expression = query.startsWith("expressio=") ? "" : "&expression=5";
		HttpResponse<String> response = Client.get(this.running.uri("/api/v1/calculations?" + query + expression));
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.body()).contains("\"detail\":\"" + detail);
	}

	@Test
	void precisionCanBeTenThousandDigits() {
		assertThat(post("{\"expression\":\"1/3\",\"precision\":10000}").body()).contains("\"result\":\"0.3333");
	}

	private HttpResponse<String> post(String body) {
		return Client.post(this.running.uri("/api/v1/calculations"), "application/json", body);
	}

	private static void assertJson(HttpResponse<String> response, String expected) {
		JsonAssert.comparator(JsonCompareMode.LENIENT).assertIsMatch(expected, response.body());
	}

	private static String traceId(HttpResponse<String> response) {
		return response.headers().firstValue("traceparent").orElseThrow().split("-")[1];
	}

}
