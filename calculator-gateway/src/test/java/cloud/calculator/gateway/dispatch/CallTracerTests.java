package cloud.calculator.gateway.dispatch;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cloud.calculator.gateway.client.CallResult.Completed;
import cloud.calculator.gateway.client.CallResult.Invalid;
import cloud.calculator.gateway.client.CompletedCall;
import cloud.calculator.gateway.dispatch.queue.QueuedOperation;
import cloud.calculator.gateway.expression.Operator;
import cloud.calculator.gateway.operators.OperatorInstance;
import io.micrometer.core.instrument.Clock;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class CallTracerTests {

	@RegisterExtension
	static final OpenTelemetryExtension telemetry = OpenTelemetryExtension.create();

	private final OperatorInstance instance = new OperatorInstance(Operator.ADD, URI.create("http://localhost:1"), 1,
			Clock.SYSTEM);

	private final CallTracer tracer = new CallTracer(telemetry.getOpenTelemetry().getTracer("test"));

	private String propagated = "";

	@Test
	void aCallForOneCalculationIsAChildSpanOfIt() throws Exception {
		SpanContext calculation = calculation(1, true);
		call(operationsOf("(1+2)*(3+4)", calculation));
		assertThat(telemetry.getSpans()).singleElement().satisfies((call) -> {
			assertThat(call.getName()).isEqualTo("call add");
			assertThat(call.getKind()).isEqualTo(SpanKind.CLIENT);
			assertThat(call.getTraceId()).isEqualTo(calculation.getTraceId());
			assertThat(call.getParentSpanId()).isEqualTo(calculation.getSpanId());
			assertThat(call.getLinks()).isEmpty();
			assertThat(call.getAttributes().get(AttributeKey.stringKey("calculator.operator"))).isEqualTo("add");
			assertThat(call.getAttributes().get(AttributeKey.longKey("calculator.operations"))).isEqualTo(2);
			assertThat(call.getAttributes().get(AttributeKey.longArrayKey("calculator.rounds"))).containsExactly(1L);
			assertThat(call.getAttributes().get(AttributeKey.stringKey("calculator.instance"))).isEqualTo("add/0");
			assertThat(this.propagated).startsWith("00-" + call.getTraceId() + "-" + call.getSpanId());
		});
	}

	@Test
	void aSharedCallIsARootSpanWithLinksToItsCalculations() throws Exception {
		SpanContext one = calculation(1, true);
		SpanContext other = calculation(2, true);
		call(Stream.concat(operationsOf("(1+2)*(3+4)", one), operationsOf("5+6", other)));
		SpanData call = spans("call add").get(0);
		assertThat(call.getParentSpanContext().isValid()).isFalse();
		assertThat(call.getTraceId()).isNotIn(one.getTraceId(), other.getTraceId());
		assertThat(call.getLinks()).extracting(LinkData::getSpanContext).containsExactly(one, other);
		assertThat(call.getAttributes().get(AttributeKey.longKey("calculator.operations"))).isEqualTo(3);
	}

	@Test
	void eachCalculationHasASpanWithALinkToTheSharedCall() throws Exception {
		SpanContext one = calculation(1, true);
		SpanContext other = calculation(2, true);
		call(Stream.concat(operationsOf("(1+2)*(3+4)", one), operationsOf("5+6", other)));
		SpanData call = spans("call add").get(0);
		assertThat(spans("shared call add")).hasSize(2).allSatisfy((span) -> {
			assertThat(span.getLinks()).extracting((link) -> link.getSpanContext().getSpanId())
				.containsExactly(call.getSpanId());
			assertThat(span.getAttributes().get(AttributeKey.stringKey("calculator.instance"))).isEqualTo("add/0");
		});
		assertThat(spans("shared call add")).extracting(SpanData::getParentSpanId)
			.containsExactly(one.getSpanId(), other.getSpanId());
		assertThat(spans("shared call add"))
			.extracting((span) -> span.getAttributes().get(AttributeKey.longKey("calculator.operations")))
			.containsExactly(2L, 1L);
	}

	@Test
	void onlySampledCalculationsAreLinked() throws Exception {
		SpanContext recorded = calculation(1, true);
		call(Stream.concat(operationsOf("1+2", recorded), operationsOf("5+6", calculation(2, false))));
		assertThat(spans("call add").get(0).getLinks()).extracting(LinkData::getSpanContext).containsExactly(recorded);
		assertThat(spans("shared call add")).hasSize(1);
	}

	@Test
	void atMost128LinksAreRecordedAndTheOthersAreCounted() throws Exception {
		call(IntStream.rangeClosed(1, 200).boxed().flatMap((each) -> operationsOf("1+2", calculation(each, true))));
		assertThat(spans("call add").get(0).getLinks()).hasSize(128);
		assertThat(spans("call add").get(0).getTotalRecordedLinks()).isEqualTo(200);
	}

	@Test
	void theContextOfAnUnsampledCalculationIsPropagated() throws Exception {
		SpanContext calculation = calculation(1, false);
		call(operationsOf("1+2", calculation));
		assertThat(telemetry.getSpans()).isEmpty();
		assertThat(this.propagated).isEqualTo("00-%s-%s-00", calculation.getTraceId(), calculation.getSpanId());
	}

	@Test
	void theStatusOfAFailedCallStatesTheReason() {
		List<QueuedOperation> operations = operationsOf("1+2", calculation(1, true)).toList();
		this.tracer.trace(this.instance, operations, () -> new Invalid("answers with an error"));
		assertThat(telemetry.getSpans()).singleElement().satisfies((call) -> {
			assertThat(call.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
			assertThat(call.getStatus().getDescription()).isEqualTo("answers with an error");
		});
	}

	private void call(Stream<QueuedOperation> operations) {
		this.tracer.trace(this.instance, operations.toList(), () -> {
			W3CTraceContextPropagator.getInstance()
				.inject(Context.current(), this, (test, name, value) -> this.propagated = value);
			return new Completed(new CompletedCall("add/0", Duration.ofMillis(1)), List.of());
		});
	}

	private static Stream<QueuedOperation> operationsOf(String expression, SpanContext calculation) {
		return Context.root()
			.with(Span.wrap(calculation))
			.wrapSupplier(() -> Executions.ready(expression))
			.get()
			.stream()
			.map((pending) -> QueuedOperation.of(pending, 0));
	}

	private static SpanContext calculation(int number, boolean sampled) {
		return SpanContext.create("%032x".formatted(number), "%016x".formatted(number),
				sampled ? TraceFlags.getSampled() : TraceFlags.getDefault(), TraceState.getDefault());
	}

	private static List<SpanData> spans(String name) {
		return telemetry.getSpans().stream().filter((span) -> span.getName().equals(name)).toList();
	}

}
