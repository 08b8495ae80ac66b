package cloud.calculator.gateway.openapi;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.stream.Stream;

import cloud.calculator.testsupport.running.RunningCalculator;
import cloud.calculator.testsupport.running.RunningOperator;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends every example of both API descriptions and compares the responses.
 */
@Tag("context")
class ApiExamplesTests {

	private static final URI GATEWAY = RunningCalculator.shared().uri("/");

	@AutoClose
	private static final RunningCalculator WITHOUT_DIVIDER = RunningCalculator
		.start("calculator.operators.div.urls=http://localhost:1");

	@AutoClose
	private static final RunningOperator DIVIDER = RunningOperator.start("div");

	static Stream<ApiExample> ofTheGateway() {
		return ApiExample.all(ApiFile.of(GATEWAY));
	}

	static Stream<ApiExample> ofTheOperator() {
		return ApiExample.all(ApiFile.of(URI.create(DIVIDER.url())));
	}

	@ParameterizedTest
	@MethodSource
	void ofTheGateway(ApiExample example) {
		assertThatTheResponseIsAsDescribed(example,
				example.name().equals("operator-unavailable") ? WITHOUT_DIVIDER.uri("/") : GATEWAY);
	}

	@ParameterizedTest
	@MethodSource
	void ofTheOperator(ApiExample example) {
		assertThatTheResponseIsAsDescribed(example, URI.create(DIVIDER.url()));
	}

	private static void assertThatTheResponseIsAsDescribed(ApiExample example, URI service) {
		ApiFile file = ApiFile.of(service);
		HttpResponse<String> answer = example.ask(service);
		JsonNode content = content(file, example, answer);
		if (type(answer).endsWith("json") && !type(answer).contains("ndjson")) {
			assertThat(file.errors(content.get("schema"), JsonMapper.shared().readTree(answer.body()))).isEmpty();
		}
		if (!example.name().isEmpty()) {
			JsonNode expected = file.examples(content).get(example.name());
			assertThat(expected).as("an answer under the same name").isNotNull();
			assertThat(comparable(answer.body()))
				.isEqualTo(comparable(expected.isString() ? expected.asString() : expected.toString()));
		}
	}

	/** The description of responses with this status and type. */
	private static JsonNode content(ApiFile file, ApiExample example, HttpResponse<String> answer) {
		JsonNode responses = file.operations()
			.get(example.method().toLowerCase(Locale.ROOT) + " " + example.path())
			.get("responses");
		String status = String.valueOf(answer.statusCode());
		JsonNode response = responses.get(responses.has(status) ? status : "default");
		assertThat(response).as("a description of " + status).isNotNull();
		JsonNode content = file.follow(response).get("content").get(type(answer));
		assertThat(content).as("a description of " + type(answer)).isNotNull();
		return content;
	}

	private static String type(HttpResponse<String> answer) {
		return answer.headers().firstValue("Content-Type").orElseThrow().split(";")[0];
	}

	/** Without the parts that differ between runs. */
	private static String comparable(String body) {
		return body.replaceAll("\"durationMillis\":[0-9.]+", "\"durationMillis\":0")
			.replaceAll(",\"traceId\":\"[0-9a-f]*\"", "")
			.replaceAll("\"calls\":[0-9]+", "\"calls\":0")
			.replaceAll("\"instance\":\"(\\w+)/[^\"]*\"", "\"instance\":\"$1\"");
	}

}
