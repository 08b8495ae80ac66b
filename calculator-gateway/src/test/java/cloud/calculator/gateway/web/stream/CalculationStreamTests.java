package cloud.calculator.gateway.web.stream;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

import cloud.calculator.testsupport.http.Client;
import cloud.calculator.testsupport.http.FreePort;
import cloud.calculator.testsupport.running.RunningCalculator;
import cloud.calculator.testsupport.running.RunningOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.test.json.JsonAssert;
import org.springframework.test.json.JsonCompareMode;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("context")
class CalculationStreamTests {

	private final RunningCalculator running = RunningCalculator.shared();

	private record Event(String name, String data) {
	}

	@Test
	void eventsArePlanThenOperationsThenResult() {
		List<Event> events = events(stream("(5+6)*2"));
		assertThat(events).extracting(Event::name).containsExactly("plan", "operation", "operation", "result");
		assertJson(events.get(0), """
				{"size":2,"rounds":2,"operations":[
				{"index":0,"operator":"add","left":{"number":"5"},"right":{"number":"6"},"round":1,"position":3},
				{"index":1,"operator":"mul","left":{"operation":0},"right":{"number":"2"},"round":2,"position":6}]}""");
		assertJson(events.get(1), "{\"index\":0,\"value\":\"11\"}");
		assertThat(events.get(1).data()).contains("\"instance\":\"add/", "\"durationMillis\":");
		assertJson(events.get(2), "{\"index\":1,\"value\":\"22\"}");
		assertJson(events.get(3),
				"{\"expression\":\"(5+6)*2\",\"result\":\"22\",\"exact\":true,\"rounds\":2,\"calls\":2}");
	}

	@Test
	void theResponseIsNeitherCachedNorBuffered() {
		HttpResponse<String> stream = stream("5+6");
		assertThat(stream.headers().firstValue("Content-Type")).hasValue("text/event-stream;charset=UTF-8");
		assertThat(stream.headers().firstValue("Cache-Control")).hasValue("no-store");
		assertThat(stream.headers().firstValue("X-Accel-Buffering")).hasValue("no");
	}

	@Test
	void aProblemIsTheLastEvent() {
		List<Event> events = events(stream("5+6+1/0"));
		assertThat(events.get(0).name()).isEqualTo("plan");
		assertThat(events.get(events.size() - 1).name()).isEqualTo("problem");
		assertJson(events.get(events.size() - 1),
				"{\"type\":\"/problems/division-by-zero\",\"status\":422,\"position\":6}");
	}

	@Test
	void theDecimalMarkCanBeAComma() {
		List<Event> events = events(
				Client.get(this.running.uri("/api/v1/calculations/stream?expression=1,5*3&decimal=comma")));
		assertJson(events.get(0), "{\"operations\":[{\"left\":{\"number\":\"1.5\"},\"position\":4}]}");
		assertJson(events.get(2), "{\"result\":\"4,5\"}");
	}

	@Test
	void aSyntaxErrorHasNoPlan() {
		List<Event> events = events(stream("5+"));
		assertThat(events).extracting(Event::name).containsExactly("problem");
	}

	@Test
	void aNumberHasAPlanWithoutOperations() {
		List<Event> events = events(stream("1.50"));
		assertThat(events).extracting(Event::name).containsExactly("plan", "result");
		assertJson(events.get(0), "{\"size\":0,\"rounds\":0,\"operations\":[]}");
	}

	@ParameterizedTest
	@CsvSource({ "1e199+1, 0", "1e200+1, 1" })
	void longValuesAreTruncated(String expression, int cut) {
		List<Event> events = events(post(expression));
		assertThat(events.get(1).data()).containsPattern("\"value\":\"10{198}%s\"".formatted((cut == 1) ? "0…" : "1"));
		assertThat(events.get(2).data()).containsPattern("\"fraction\":\"10{%d}1\"".formatted(198 + cut));
	}

	@ParameterizedTest
	@ValueSource(ints = { 200, 1000 })
	void upToAThousandOperationsAreSent(int operations) {
		List<Event> events = events(post(sum(operations)));
		assertThat(events.stream().filter((event) -> event.name().equals("operation"))).hasSize(operations);
		assertThat(events.get(events.size() - 1).data()).contains("\"result\":\"" + (operations + 1) + "\"");
	}

	@Test
	void ofMoreThanAThousandOperationsOnlyTheNumberIsSent() {
		List<Event> events = events(post(sum(1001)));
		assertThat(events).extracting(Event::name).containsExactly("plan", "result");
		assertThat(events.get(0).data()).isEqualTo("{\"size\":1001,\"rounds\":10}");
	}

	@Test
	void moreStreamsThanThreadsGetAllEvents() {
		List<HttpResponse<String>> all = IntStream.range(0, 120).parallel().mapToObj((i) -> stream(i + "+1")).toList();
		for (int i = 0; i < all.size(); i++) {
			assertThat(events(all.get(i))).extracting(Event::name).containsExactly("plan", "operation", "result");
			assertThat(all.get(i).body()).contains("\"result\":\"" + (i + 1) + "\"");
		}
	}

	@Test
	void invalidParametersAreRejectedBeforeTheFirstEvent() {
		HttpResponse<String> answer = Client
			.get(this.running.uri("/api/v1/calculations/stream?expression=1%2F3&precision=0"));
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
	}

	@Test
	void calculationsAnswerJsonIfAnyTypeIsAccepted() {
		HttpResponse<String> answer = Client.send(HttpRequest.newBuilder(this.running.uri("/api/v1/calculations"))
			.header("Accept", "*/*")
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString("{\"expression\":\"5+6\"}")));
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
	}

	@Test
	void anOperationIsSentWhenItHasAValue() throws IOException, InterruptedException {
		int port = FreePort.find();
		try (RunningCalculator calculator = RunningCalculator.start("calculator.operators.unavailable-timeout=50s",
				"calculator.limits.deadline=60s", "calculator.operators.mul.urls=http://localhost:" + port)) {
			HttpRequest request = HttpRequest
				.newBuilder(calculator.uri("/api/v1/calculations/stream?expression=(5%2B6)*2"))
				.build();
			Iterator<String> lines = HttpClient.newHttpClient().send(request, BodyHandlers.ofLines()).body().iterator();
			assertThat(lines.next()).isEqualTo("event: plan");
			lines.next();
			lines.next();
			assertThat(lines.next()).isEqualTo("event: operation");
			assertThat(lines.next()).contains("\"value\":\"11\"");
			// no instance could multiply until now
			try (RunningOperator mul = RunningOperator.start("mul", port)) {
				lines.next();
				assertThat(lines.next()).isEqualTo("event: operation");
				assertThat(lines.next()).contains("\"value\":\"22\"", ":" + mul.port());
			}
		}
	}

	private static String sum(int operations) {
		return "1" + "+1".repeat(operations);
	}

	private HttpResponse<String> stream(String expression) {
		return Client.get(this.running
			.uri("/api/v1/calculations/stream?expression=" + URLEncoder.encode(expression, StandardCharsets.UTF_8)));
	}

	private HttpResponse<String> post(String expression) {
		return Client.send(HttpRequest.newBuilder(this.running.uri("/api/v1/calculations"))
			.header("Accept", "text/event-stream")
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString("{\"expression\":\"" + expression + "\"}")));
	}

	private static List<Event> events(HttpResponse<String> stream) {
		assertThat(stream.statusCode()).isEqualTo(200);
		assertThat(stream.body()).endsWith("\n\n");
		return Arrays.stream(stream.body().split("\n\n")).map((event) -> {
			String[] lines = event.split("\n");
			assertThat(lines).hasSize(2);
			return new Event(lines[0].substring("event: ".length()), lines[1].substring("data: ".length()));
		}).toList();
	}

	private static void assertJson(Event event, String expected) {
		JsonAssert.comparator(JsonCompareMode.LENIENT).assertIsMatch(expected, event.data());
	}

}
