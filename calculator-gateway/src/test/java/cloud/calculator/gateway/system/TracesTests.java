package cloud.calculator.gateway.system;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cloud.calculator.testsupport.http.Client;
import cloud.calculator.testsupport.running.RunningCalculator;
import cloud.calculator.testsupport.running.RunningOperator;
import cloud.calculator.testsupport.running.TraceCollector;
import cloud.calculator.testsupport.running.TraceCollector.ReceivedSpan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The spans that a collector receives for calculations.
 */
@Tag("context")
class TracesTests {

	private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

	/** One operation of each operator. */
	private static final String EXPRESSION = "(1+2)*(3-4)/5";

	/**
	 * The request, the calculation, four calls and the requests of four operators.
	 */
	private static final int SPANS = 10;

	private static TraceCollector collector;

	private static Map<String, RunningOperator> operators;

	private static RunningCalculator running;

	@BeforeAll
	static void start() {
		collector = new TraceCollector();
		String[] settings = { "management.opentelemetry.tracing.export.otlp.endpoint=" + collector.url(),
				"management.opentelemetry.tracing.export.schedule-delay=100ms",
				"management.opentelemetry.tracing.sampler=parent-based-always-on" };
		operators = Stream.of("add", "sub", "mul", "div")
			.collect(Collectors.toMap(Function.identity(), (profile) -> RunningOperator.start(profile, 0, settings)));
		running = RunningCalculator.start(
				Stream
					.concat(Stream.of(settings),
							operators.entrySet()
								.stream()
								.map((each) -> "calculator.operators.%s.urls=%s".formatted(each.getKey(),
										each.getValue().url())))
					.toArray(String[]::new));
	}

	@AfterAll
	static void stop() {
		running.close();
		operators.values().forEach(RunningOperator::close);
		collector.close();
	}

	@Test
	void aTraceContainsTheGatewayTheCallsAndTheOperators() throws Exception {
		String id = traceId(calculate(EXPRESSION, null));
		List<ReceivedSpan> trace = collector.awaitTrace(id, SPANS);
		assertThat(trace).hasSize(SPANS);
		ReceivedSpan request = only(trace, "GET /api/v1/calculations");
		ReceivedSpan calculation = only(trace, "calculation");
		assertThat(request.service()).isEqualTo("calculator-gateway");
		assertThat(request.parentId()).isEmpty();
		assertThat(calculation.parentId()).isEqualTo(request.id());
		for (String operator : operators.keySet()) {
			ReceivedSpan call = only(trace, "call " + operator);
			assertThat(call.parentId()).isEqualTo(calculation.id());
			assertThat(call.attributes().get("calculator.instance").getValue().getStringValue())
				.startsWith(operator + "/");
			assertThat(trace).filteredOn((span) -> span.parentId().equals(call.id()))
				.singleElement()
				.extracting(ReceivedSpan::service)
				.isEqualTo("calculator-" + operator);
		}
	}

	@Test
	void theTraceOfAClientIsContinued() throws Exception {
		HttpResponse<String> answer = calculate(EXPRESSION, "00-" + TRACE + "-00f067aa0ba902b7-01");
		assertThat(traceId(answer)).isEqualTo(TRACE);
		assertThat(only(collector.awaitTrace(TRACE, SPANS), "GET /api/v1/calculations").parentId())
			.isEqualTo("00f067aa0ba902b7");
	}

	@Test
	void unsampledTracesAreNotExported() throws Exception {
		calculate(EXPRESSION, "00-" + TRACE.replace('4', '5') + "-00f067aa0ba902b7-00");
		String next = traceId(calculate(EXPRESSION, null));
		collector.awaitTrace(next, SPANS);
		assertThat(collector.await((spans) -> true)).extracting(ReceivedSpan::traceId)
			.doesNotContain(TRACE.replace('4', '5'));
	}

	@Test
	void problemsSetTheErrorStatusOfTheCalculationSpan() throws Exception {
		ReceivedSpan calculation = only(collector.awaitTrace(traceId(calculate("1/0", null)), 4), "calculation");
		assertThat(calculation.span().getStatus().getMessage()).isEqualTo("division-by-zero");
	}

	@Test
	void sharedCallsAreLinkedWithTheirCalculations() throws Exception {
		List<String> ids = calculateAtOnce(60);
		List<ReceivedSpan> all = collector.await((spans) -> ids.stream().allMatch((id) -> isComplete(id, spans)));
		Map<String, ReceivedSpan> byId = all.stream().collect(Collectors.toMap(ReceivedSpan::id, Function.identity()));
		List<ReceivedSpan> shares = all.stream().filter((span) -> span.name().startsWith("shared call ")).toList();
		assertThat(shares).isNotEmpty().allSatisfy((share) -> {
			ReceivedSpan call = byId.get(share.links().get(0));
			assertThat(call.name()).isEqualTo(share.name().substring("shared ".length()));
			assertThat(call.parentId()).isEmpty();
			assertThat(call.links()).hasSizeGreaterThan(1).contains(share.parentId());
			assertThat(byId.get(share.parentId()).name()).isEqualTo("calculation");
		});
	}

	/** Whether it has the gateway, the calculation and, alone or shared, four calls. */
	private static boolean isComplete(String id, List<ReceivedSpan> spans) {
		List<String> names = spans.stream()
			.filter((span) -> span.traceId().equals(id))
			.map(ReceivedSpan::name)
			.toList();
		return names.contains("GET /api/v1/calculations") && names.contains("calculation") && operators.keySet()
			.stream()
			.allMatch((operator) -> names.contains("call " + operator) || names.contains("shared call " + operator));
	}

	private static List<String> calculateAtOnce(int number) {
		return IntStream.range(0, number)
			.mapToObj((each) -> Client.sendLater(request(EXPRESSION)))
			.toList()
			.stream()
			.map((answer) -> traceId(answer.join()))
			.toList();
	}

	private static HttpResponse<String> calculate(String expression, String traceparent) {
		HttpRequest.Builder request = request(expression);
		return Client.send((traceparent != null) ? request.header("traceparent", traceparent) : request);
	}

	private static HttpRequest.Builder request(String expression) {
		return HttpRequest.newBuilder(running.uri("/api/v1/calculations?expression=" + expression.replace("+", "%2B")));
	}

	private static String traceId(HttpResponse<String> answer) {
		return answer.headers().firstValue("traceparent").orElseThrow().split("-")[1];
	}

	private static ReceivedSpan only(List<ReceivedSpan> trace, String name) {
		List<ReceivedSpan> found = trace.stream().filter((span) -> span.name().equals(name)).toList();
		assertThat(found).as(name + " in " + trace).hasSize(1);
		return found.get(0);
	}

}
