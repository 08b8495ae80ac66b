package cloud.calculator.gateway.dispatch;

import java.util.List;

import cloud.calculator.gateway.dispatch.OperatorCaller.CallResult;
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

	/** The call to be traced. */
	@FunctionalInterface
	interface TracedCall {

		CallResult execute() throws CallException;

	}

	/**
	 * Executes a call within its span.
	 * @param instance the instance that is called
	 * @param batch the operations of the call; not empty
	 * @param call the call
	 * @return the result of the call
	 * @throws CallException if the call fails; the spans have its message as status
	 */
	CallResult trace(OperatorInstance instance, List<PendingOperation> batch, TracedCall call) throws CallException {
		List<Span> spans = new CallSpans(this.tracer, instance, batch).start();
		Scope scope = Context.root().with(spans.get(0)).makeCurrent();
		try {
			CallResult result = call.execute();
			spans.forEach((span) -> span.setAttribute("calculator.instance", result.call().instance()));
			return result;
		}
		catch (CallException ex) {
			spans.forEach((span) -> span.setStatus(StatusCode.ERROR, String.valueOf(ex.getMessage())));
			throw ex;
		}
		finally {
			scope.close();
			spans.forEach(Span::end);
		}
	}

}
