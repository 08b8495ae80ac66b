package cloud.calculator.gateway.dispatch;

import java.util.List;

import cloud.calculator.gateway.dispatch.OperatorCaller.Answer;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;

import org.springframework.stereotype.Component;

/**
 * Records calls, and tells operators which trace theirs belongs to.
 */
@Component
class CallTracer {

	private final Tracer tracer;

	CallTracer(Tracer tracer) {
		this.tracer = tracer;
	}

	/** A call to an operator. */
	interface Question {

		Answer ask() throws CallException;

	}

	/**
	 * Makes a call and records it, if any of the calculations in it is recorded.
	 * @param instance who is asked
	 * @param tasks what is asked, one task at the least
	 * @param question the call
	 * @return its answer
	 * @throws CallException if there is none
	 */
	Answer trace(OperatorInstance instance, List<PendingOperation> tasks, Question question) throws CallException {
		List<Span> spans = new CallSpans(this.tracer, instance, tasks).start();
		Scope scope = Context.root().with(spans.get(0)).makeCurrent();
		try {
			Answer answer = question.ask();
			spans.forEach((span) -> span.setAttribute("calculator.instance", answer.call().instance()));
			return answer;
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
