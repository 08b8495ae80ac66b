package cloud.calculator.support.tracing;

import java.io.IOException;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.context.propagation.TextMapSetter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.HandlerMapping;

/**
 * Starts a span for each request, as a child of the client's span if the request has a
 * {@code traceparent}. Micrometer's filter does so too, but collects data for each
 * request that only recorded ones need.
 *
 * <p>
 * An error dispatch belongs to the trace of the request that failed, although the span of
 * that request has ended by then.
 */
class RequestTracingFilter extends HttpFilter {

	private static final String CONTEXT = RequestTracingFilter.class.getName();

	/** Without {@code tracestate}: that is the client's own. */
	private static final TextMapSetter<HttpServletResponse> TRACEPARENT = (response, name, value) -> {
		if (response != null && name.equals("traceparent")) {
			response.setHeader(name, value);
		}
	};

	private final Tracer tracer;

	private final TextMapPropagator propagator;

	private final boolean traceResponse;

	/**
	 * Creates the filter.
	 * @param tracer starts the spans
	 * @param propagator reads the headers of requests
	 * @param traceResponse whether responses have a {@code traceparent} header
	 */
	RequestTracingFilter(Tracer tracer, TextMapPropagator propagator, boolean traceResponse) {
		this.tracer = tracer;
		this.propagator = propagator;
		this.traceResponse = traceResponse;
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		if (request.getAttribute(CONTEXT) instanceof Context failed) {
			continueIn(failed, request, response, chain);
			return;
		}
		Span span = this.tracer.spanBuilder(request.getMethod())
			.setSpanKind(SpanKind.SERVER)
			.setParent(this.propagator.extract(Context.root(), request, RequestHeaderGetter.INSTANCE))
			.startSpan();
		Context context = Context.root().with(span);
		request.setAttribute(CONTEXT, context);
		try {
			continueIn(context, request, response, chain);
		}
		finally {
			describe(span, request, response);
			span.end();
		}
	}

	private void continueIn(Context context, HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) throws IOException, ServletException {
		Scope scope = context.makeCurrent();
		try {
			if (this.traceResponse) {
				this.propagator.inject(context, response, TRACEPARENT);
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
		String route = route(request);
		if (route != null) {
			span.setAttribute("http.route", route);
			span.updateName(request.getMethod() + " " + route);
		}
		if (response.getStatus() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
			span.setStatus(StatusCode.ERROR);
		}
	}

	/**
	 * The pattern of the controller's mapping, or of a servlet other than Spring MVC's;
	 * {@code null} if none was reached. The path itself would give spans any number of
	 * names.
	 */
	private static @Nullable String route(HttpServletRequest request) {
		if (request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String pattern) {
			return pattern;
		}
		return (request.getHttpServletMapping().getMappingMatch() != MappingMatch.DEFAULT)
				? request.getHttpServletMapping().getPattern() : null;
	}

}
