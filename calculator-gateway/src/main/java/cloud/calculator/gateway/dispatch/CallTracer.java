package cloud.calculator.gateway.dispatch;

import java.util.List;
import java.util.function.Supplier;

import cloud.calculator.gateway.client.CallResult.Completed;
import cloud.calculator.gateway.client.CallResult.Failure;
import cloud.calculator.gateway.client.CallResult;
import cloud.calculator.gateway.dispatch.queue.QueuedOperation;
import cloud.calculator.gateway.operators.OperatorInstance;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;

import org.springframework.stereotype.Component;

/**
 * Records the spans of calls, and makes the span of a call current while it is executed,
 * so that the operator receives its trace context.
 */
@Component
class CallTracer {

	private final Tracer tracer;

	CallTracer(Tracer tracer) {
		this.tracer = tracer;
	}

	/**
	 * Executes a call within its span.
	 * @param instance the instance that is called
	 * @param batch the operations of the call; not empty
	 * @param call makes the call
	 * @return the result of the call. If it failed, the spans have its message as status
	 */
	CallResult trace(OperatorInstance instance, List<QueuedOperation> batch, Supplier<CallResult> call) {
		List<Span> spans = new CallSpans(this.tracer, instance, batch).start();
		Scope scope = Context.root().with(spans.get(0)).makeCurrent();
		try {
			CallResult result = call.get();
			spans.forEach((span) -> describe(span, result));
			return result;
		}
		finally {
			scope.close();
			spans.forEach(Span::end);
		}
	}

	private static void describe(Span span, CallResult result) {
		if (result instanceof Completed completed) {
			span.setAttribute("calculator.instance", completed.call().instance());
		}
		else if (result instanceof Failure failure) {
			span.setStatus(StatusCode.ERROR, failure.message());
		}
	}

}
