package cloud.calculator.gateway.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import org.jspecify.annotations.Nullable;

/**
 * The trace that the current thread works for (W3C Trace Context).
 */
public final class Traceparent {

	private Traceparent() {
	}

	/**
	 * The id of the trace, as the log has it.
	 * @return 32 hexadecimal digits; {@code null} outside any trace
	 */
	public static @Nullable String traceId() {
		SpanContext span = Span.current().getSpanContext();
		return span.isValid() ? span.getTraceId() : null;
	}

}
