package cloud.calculator.gateway.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import org.jspecify.annotations.Nullable;

/**
 * The header that says which trace something belongs to (W3C Trace Context), of what the
 * current thread works at.
 */
public final class Traceparent {

	/** The header's name. */
	public static final String HEADER = "traceparent";

	private Traceparent() {
	}

	/**
	 * The header's value.
	 * @return the value; {@code null} outside of any trace
	 */
	public static @Nullable String current() {
		SpanContext span = Span.current().getSpanContext();
		return span.isValid() ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-" + span.getTraceFlags().asHex()
				: null;
	}

	/**
	 * The part of it that all of a trace share.
	 * @return 32 hexadecimal digits; {@code null} outside of any trace
	 */
	public static @Nullable String traceId() {
		SpanContext span = Span.current().getSpanContext();
		return span.isValid() ? span.getTraceId() : null;
	}

}
