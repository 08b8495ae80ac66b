package cloud.calculator.operator.tracing;

import java.io.IOException;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapPropagator;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Begins a span for each request, as a part of the gateway's call. Micrometer's own
 * filter would do so too, and collect for each request what only recorded ones need.
 */
class RequestTracer extends HttpFilter {

	private final Tracer tracer;

	private final TextMapPropagator propagator;

	RequestTracer(Tracer tracer, TextMapPropagator propagator) {
		this.tracer = tracer;
		this.propagator = propagator;
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		// the servlet, because nobody makes a name of whatever path a stranger asks for
		Span span = this.tracer.spanBuilder(request.getMethod() + " " + request.getHttpServletMapping().getPattern())
			.setSpanKind(SpanKind.SERVER)
			.setParent(this.propagator.extract(Context.root(), request, RequestHeaders.INSTANCE))
			.startSpan();
		Scope scope = Context.root().with(span).makeCurrent();
		try {
			chain.doFilter(request, response);
		}
		finally {
			scope.close();
			describe(span, request, response);
			span.end();
		}
	}

	private static void describe(Span span, HttpServletRequest request, HttpServletResponse response) {
		if (span.isRecording()) {
			span.setAttribute("http.request.method", request.getMethod());
			span.setAttribute("url.path", request.getRequestURI());
			span.setAttribute("http.response.status_code", response.getStatus());
			if (response.getStatus() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
				span.setStatus(StatusCode.ERROR);
			}
		}
	}

}
