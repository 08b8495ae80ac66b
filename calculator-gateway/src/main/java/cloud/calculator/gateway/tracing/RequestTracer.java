package cloud.calculator.gateway.tracing;

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

import org.springframework.web.servlet.HandlerMapping;

/**
 * Begins a span for each request and tells the client which. Micrometer's own filter
 * would do so too, and collect for each request what only recorded ones need.
 *
 * <p>
 * What is answered by an error page belongs to the trace of the request that went wrong,
 * which has ended by then.
 */
class RequestTracer extends HttpFilter {

	private static final String CONTEXT = RequestTracer.class.getName();

	private final Tracer tracer;

	private final TextMapPropagator propagator;

	RequestTracer(Tracer tracer, TextMapPropagator propagator) {
		this.tracer = tracer;
		this.propagator = propagator;
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		if (request.getAttribute(CONTEXT) instanceof Context known) {
			handOn(request, response, chain, known);
			return;
		}
		Context client = this.propagator.extract(Context.root(), request, RequestHeaders.INSTANCE);
		Span span = this.tracer.spanBuilder(request.getMethod())
			.setSpanKind(SpanKind.SERVER)
			.setParent(client)
			.startSpan();
		Context context = Context.root().with(span);
		request.setAttribute(CONTEXT, context);
		try {
			handOn(request, response, chain, context);
		}
		finally {
			describe(span, request, response);
			span.end();
		}
	}

	private static void handOn(HttpServletRequest request, HttpServletResponse response, FilterChain chain,
			Context context) throws IOException, ServletException {
		Scope scope = context.makeCurrent();
		try {
			String traceparent = Traceparent.current();
			if (traceparent != null) {
				response.setHeader(Traceparent.HEADER, traceparent);
			}
			chain.doFilter(request, response);
		}
		finally {
			scope.close();
		}
	}

	private static void describe(Span span, HttpServletRequest request, HttpServletResponse response) {
		if (!span.isRecording()) {
			return;
		}
		span.setAttribute("http.request.method", request.getMethod());
		span.setAttribute("url.path", request.getRequestURI());
		span.setAttribute("http.response.status_code", response.getStatus());
		if (request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String route) {
			span.setAttribute("http.route", route);
			span.updateName(request.getMethod() + " " + route);
		}
		if (response.getStatus() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
			span.setStatus(StatusCode.ERROR);
		}
	}

}
