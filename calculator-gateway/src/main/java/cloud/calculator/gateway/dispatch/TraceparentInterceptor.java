package cloud.calculator.gateway.dispatch;

import cloud.calculator.gateway.tracing.Traceparent;
import feign.RequestInterceptor;
import feign.RequestTemplate;

import org.springframework.stereotype.Component;

/**
 * Sends the trace context of a call to the operator as a {@code traceparent} header.
 * {@code tracestate} and baggage are not forwarded: clients set them, and they could
 * exceed the header limit of the operators.
 */
@Component
class TraceparentInterceptor implements RequestInterceptor {

	@Override
	public void apply(RequestTemplate request) {
		String traceparent = Traceparent.current();
		if (traceparent != null) {
			request.headerLiteral(Traceparent.HEADER, traceparent);
		}
	}

}
