package cloud.calculator.gateway.tracing;

import java.io.IOException;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Tells with every answer which trace it belongs to. What is answered by an error page
 * belongs to the trace of the request that went wrong, which has ended by then.
 */
class TraceparentFilter extends HttpFilter {

	private static final String SPAN = TraceparentFilter.class.getName();

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		if (request.getAttribute(SPAN) instanceof Span known) {
			Scope scope = known.makeCurrent();
			try {
				chain.doFilter(request, response);
			}
			finally {
				scope.close();
			}
			return;
		}
		String traceparent = Traceparent.current();
		if (traceparent != null) {
			response.setHeader(Traceparent.HEADER, traceparent);
			request.setAttribute(SPAN, Span.wrap(Span.current().getSpanContext()));
		}
		chain.doFilter(request, response);
	}

}
