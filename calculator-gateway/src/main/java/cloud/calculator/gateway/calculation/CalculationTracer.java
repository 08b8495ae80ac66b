package cloud.calculator.gateway.calculation;

import java.util.function.Supplier;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;

import org.springframework.stereotype.Component;

/**
 * Records each calculation as a span. A request may contain several calculations.
 */
@Component
class CalculationTracer {

	private final Tracer tracer;

	CalculationTracer(Tracer tracer) {
		this.tracer = tracer;
	}

	Answer trace(Supplier<Answer> calculation) {
		if (!Span.current().getSpanContext().isSampled()) {
			return calculation.get();
		}
		Span span = this.tracer.spanBuilder("calculation").startSpan();
		try {
			Answer answer = Context.current().with(span).wrapSupplier(calculation).get();
			describe(answer, span);
			return answer;
		}
		finally {
			span.end();
		}
	}

	private static void describe(Answer answer, Span span) {
		if (answer instanceof Calculation calculation) {
			span.setAttribute("calculator.rounds", calculation.results().rounds());
			span.setAttribute("calculator.calls", calculation.results().calls());
		}
		else {
			span.setStatus(StatusCode.ERROR, ((Problem) answer).type().code());
		}
	}

}
