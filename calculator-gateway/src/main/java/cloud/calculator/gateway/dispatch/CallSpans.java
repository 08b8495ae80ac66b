package cloud.calculator.gateway.dispatch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cloud.calculator.gateway.dispatch.queue.PendingCalculation;
import cloud.calculator.gateway.dispatch.queue.QueuedOperation;
import cloud.calculator.gateway.operators.OperatorInstance;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;

/**
 * Creates the spans of one call.
 *
 * <p>
 * If all operations belong to one calculation, the call is a child span of that
 * calculation. If several calculations share the call, it is the root of a trace of its
 * own, with a link to each sampled calculation; in addition, each sampled calculation
 * gets a child span for the time of the call, with a link to the call.
 */
final class CallSpans {

	private static final AttributeKey<List<Long>> ROUNDS = AttributeKey.longArrayKey("calculator.rounds");

	private final Tracer tracer;

	private final OperatorInstance instance;

	private final List<QueuedOperation> batch;

	CallSpans(Tracer tracer, OperatorInstance instance, List<QueuedOperation> batch) {
		this.tracer = tracer;
		this.instance = instance;
		this.batch = batch;
	}

	/**
	 * Starts the spans.
	 * @return the span of the call, followed by the spans of the calculations that share
	 * it. For a calculation that is not sampled, the span only propagates its context
	 */
	List<Span> start() {
		PendingCalculation first = calculationOf(this.batch.get(0));
		if (this.batch.stream().allMatch((queued) -> calculationOf(queued) == first)) {
			return List.of(spanOfSingle(first));
		}
		Map<PendingCalculation, List<QueuedOperation>> sampled = this.batch.stream()
			.filter((queued) -> calculationOf(queued).spanContext().isSampled())
			.collect(Collectors.groupingBy(CallSpans::calculationOf, LinkedHashMap::new, Collectors.toList()));
		Span call = sharedSpan(sampled.keySet().stream().map(PendingCalculation::spanContext).toList());
		List<Span> spans = new ArrayList<>(List.of(call));
		sampled.forEach((calculation, operations) -> spans.add(childSpan(calculation,
				builder("shared call", SpanKind.INTERNAL).addLink(call.getSpanContext()), operations)));
		return spans;
	}

	private Span spanOfSingle(PendingCalculation calculation) {
		return calculation.spanContext().isSampled()
				? childSpan(calculation, builder("call", SpanKind.CLIENT), this.batch)
				: Span.wrap(calculation.spanContext());
	}

	private Span childSpan(PendingCalculation calculation, SpanBuilder span, List<QueuedOperation> operations) {
		Context parent = Context.root().with(Span.wrap(calculation.spanContext()));
		return describe(span.setParent(parent).startSpan(), operations);
	}

	private Span sharedSpan(List<SpanContext> calculations) {
		SpanBuilder call = builder("call", SpanKind.CLIENT).setNoParent();
		calculations.forEach(call::addLink);
		return describe(call.startSpan(), this.batch);
	}

	private SpanBuilder builder(String name, SpanKind kind) {
		return this.tracer.spanBuilder(name + " " + this.instance.operator().profile()).setSpanKind(kind);
	}

	private Span describe(Span span, List<QueuedOperation> operations) {
		return span.isRecording() ? span.setAttribute("calculator.operator", this.instance.operator().profile())
			.setAttribute("calculator.operations", operations.size())
			.setAttribute(ROUNDS, rounds(operations))
			.setAttribute("server.address", this.instance.uri().getHost())
			.setAttribute("server.port", this.instance.uri().getPort()) : span;
	}

	private static List<Long> rounds(List<QueuedOperation> operations) {
		return operations.stream()
			.map((queued) -> (long) queued.operation().operation().round())
			.distinct()
			.sorted()
			.toList();
	}

	private static PendingCalculation calculationOf(QueuedOperation queued) {
		return queued.operation().calculation();
	}

}
