package cloud.calculator.gateway.client;

import feign.RequestInterceptor;
import feign.RequestTemplate;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.context.propagation.TextMapSetter;

import org.springframework.stereotype.Component;

/**
 * Sends the trace context of a call to the operator as a {@code traceparent} header.
 * {@code tracestate} and baggage are not forwarded: clients set them, and they could
 * exceed the header limit of the operators.
 */
@Component
class TraceparentInterceptor implements RequestInterceptor {

	private static final TextMapSetter<RequestTemplate> TRACEPARENT = (request, name, value) -> {
		if (request != null && name.equals("traceparent")) {
			request.headerLiteral(name, value);
		}
	};

	private final TextMapPropagator propagator;

	TraceparentInterceptor(ContextPropagators propagators) {
		this.propagator = propagators.getTextMapPropagator();
	}

	@Override
	public void apply(RequestTemplate request) {
		this.propagator.inject(Context.current(), request, TRACEPARENT);
	}

}
