package cloud.calculator.gateway.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import org.jspecify.annotations.Nullable;

/**
 * The trace of the current thread, as the {@code traceparent} header of W3C Trace
 * Context.
 */
public final class Traceparent {

	/** The name of the header. */
	public static final String HEADER = "traceparent";

	private Traceparent() {
	}

	/**
	 * The value of the header for the current span.
	 * @return the value; {@code null} outside any trace
	 */
	public static @Nullable String current() {
		SpanContext span = Span.current().getSpanContext();
		return span.isValid() ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-" + span.getTraceFlags().asHex()
				: null;
	}

	/**
	 * The id of the current trace.
	 * @return 32 hexadecimal digits; {@code null} outside any trace
	 */
	public static @Nullable String traceId() {
		SpanContext span = Span.current().getSpanContext();
		return span.isValid() ? span.getTraceId() : null;
	}

}
