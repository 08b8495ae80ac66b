package cloud.calculator.gateway.dispatch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;

/**
 * The spans of one call. A call of a single calculation is a part of its trace. One that
 * several share is part of none: it is a trace of its own, with a link to each of them
 * that is recorded, and each of these gets a span as long as the call in its own trace,
 * with a link to the call.
 */
final class CallSpans {

	private static final AttributeKey<List<Long>> ROUNDS = AttributeKey.longArrayKey("calculator.rounds");

	private final Tracer tracer;

	private final OperatorInstance instance;

	private final List<PendingOperation> tasks;

	CallSpans(Tracer tracer, OperatorInstance instance, List<PendingOperation> tasks) {
		this.tracer = tracer;
		this.instance = instance;
		this.tasks = tasks;
	}

	/**
	 * Starts the spans.
	 * @return the call's own, and after it those of the calculations that share it. What
	 * is not recorded is no more than an id
	 */
	List<Span> start() {
		Execution first = this.tasks.get(0).execution();
		if (this.tasks.stream().allMatch((task) -> task.execution() == first)) {
			return List.of(first.trace().isSampled() ? child(first, builder("call", SpanKind.CLIENT), this.tasks)
					: Span.wrap(first.trace()));
		}
		Map<Execution, List<PendingOperation>> recorded = this.tasks.stream()
			.filter((task) -> task.execution().trace().isSampled())
			.collect(Collectors.groupingBy(PendingOperation::execution, LinkedHashMap::new, Collectors.toList()));
		Span call = shared(recorded.keySet().stream().map(Execution::trace).toList());
		List<Span> spans = new ArrayList<>(List.of(call));
		recorded.forEach((calculation, own) -> spans
			.add(child(calculation, builder("shared call", SpanKind.INTERNAL).addLink(call.getSpanContext()), own)));
		return spans;
	}

	private Span child(Execution calculation, SpanBuilder span, List<PendingOperation> tasks) {
		Context parent = Context.root().with(Span.wrap(calculation.trace()));
		return describe(span.setParent(parent).startSpan(), tasks);
	}

	private Span shared(List<SpanContext> calculations) {
		SpanBuilder call = builder("call", SpanKind.CLIENT).setNoParent();
		calculations.forEach(call::addLink);
		return describe(call.startSpan(), this.tasks);
	}

	private SpanBuilder builder(String name, SpanKind kind) {
		return this.tracer.spanBuilder(name + " " + this.instance.getServiceId()).setSpanKind(kind);
	}

	private Span describe(Span span, List<PendingOperation> tasks) {
		return span.isRecording() ? span.setAttribute("calculator.operator", this.instance.getServiceId())
			.setAttribute("calculator.operations", tasks.size())
			.setAttribute(ROUNDS, rounds(tasks))
			.setAttribute("server.address", this.instance.getHost())
			.setAttribute("server.port", this.instance.getPort()) : span;
	}

	private static List<Long> rounds(List<PendingOperation> tasks) {
		return tasks.stream().map((task) -> (long) task.operation().round()).distinct().sorted().toList();
	}

}
