package cloud.calculator.operator.tracing;

import java.util.Collections;

import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * The headers of a request, as OpenTelemetry reads them.
 */
enum RequestHeaders implements TextMapGetter<HttpServletRequest> {

	/** There is nothing to tell several apart. */
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
