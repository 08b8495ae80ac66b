package cloud.calculator.gateway.dispatch;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

import feign.RequestInterceptor;
import feign.RequestTemplate;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Adds {@code calculator.operators.secret} as a bearer token to every request to an
 * operator. Without the property no header is sent.
 */
@Component
class BearerToken implements RequestInterceptor {

	private static final Log logger = LogFactory.getLog(BearerToken.class);

	private final String token;

	/** The instances that rejected the token, as long as they exist. */
	private final Set<OperatorInstance> rejecting = Collections
		.newSetFromMap(Collections.synchronizedMap(new WeakHashMap<>()));

	BearerToken(@Value("${calculator.operators.secret:}") String token) {
		this.token = token;
	}

	@Override
	public void apply(RequestTemplate request) {
		if (!this.token.isBlank()) {
			request.header("Authorization", "Bearer " + this.token);
		}
	}

	/**
	 * Logs a warning when an instance rejects the token, once until the instance accepts
	 * it.
	 */
	void rejectedBy(OperatorInstance instance) {
		if (this.rejecting.add(instance)) {
			logger.warn(("The operator %s rejected the gateway's bearer token: "
					+ "set CALCULATOR_OPERATORS_SECRET to the same value for the gateway and the operators.")
				.formatted(instance.getServiceId()));
		}
	}

	void acceptedBy(OperatorInstance instance) {
		this.rejecting.remove(instance);
	}

}
