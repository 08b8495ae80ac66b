package cloud.calculator.support.tracing;

import java.util.Collections;

import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Reads the headers of a servlet request for OpenTelemetry's propagators.
 */
enum RequestHeaderGetter implements TextMapGetter<HttpServletRequest> {

	/** Stateless singleton. */
	INSTANCE;

	@Override
	public Iterable<String> keys(HttpServletRequest request) {
		return Collections.list(request.getHeaderNames());
	}

	@Override
	public @Nullable String get(@Nullable HttpServletRequest request, String name) {
		return (request != null) ? request.getHeader(name) : null;
	}

}
