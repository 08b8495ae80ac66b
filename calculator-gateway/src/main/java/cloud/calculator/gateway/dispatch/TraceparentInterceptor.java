package cloud.calculator.gateway.dispatch;

import cloud.calculator.gateway.tracing.Traceparent;
import feign.RequestInterceptor;
import feign.RequestTemplate;

import org.springframework.stereotype.Component;

/**
 * Tells operators which trace a call belongs to, and nothing else of what clients send
 * along with that: it might be too long for the operators' headers.
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
