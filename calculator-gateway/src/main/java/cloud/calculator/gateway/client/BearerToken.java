package cloud.calculator.gateway.client;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

import cloud.calculator.gateway.expression.Operator;
import feign.RequestInterceptor;
import feign.RequestTemplate;
import io.micrometer.core.instrument.Clock;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Adds {@code calculator.operators.secret} as a bearer token to every request to an
 * operator. Without the property no header is sent. Thread-safe.
 */
@Component
class BearerToken implements RequestInterceptor {

	private static final Log logger = LogFactory.getLog(BearerToken.class);

	/** How long a warning is not repeated for the same operator. */
	private static final Duration WARNING_INTERVAL = Duration.ofMinutes(1);

	private final String token;

	private final Clock clock;

	private final Map<Operator, Deadline> nextWarnings = new EnumMap<>(Operator.class);

	BearerToken(@Value("${calculator.operators.secret:}") String token, Clock clock) {
		this.token = token;
		this.clock = clock;
	}

	@Override
	public void apply(RequestTemplate request) {
		if (!this.token.isBlank()) {
			request.header("Authorization", "Bearer " + this.token);
		}
	}

	/**
	 * Logs a warning when an instance of an operator rejects the token, at most once a
	 * minute for each operator.
	 */
	synchronized void rejectedBy(Operator operator) {
		Deadline next = this.nextWarnings.get(operator);
		if (next == null || next.hasPassed()) {
			this.nextWarnings.put(operator, Deadline.in(WARNING_INTERVAL, this.clock));
			logger.warn(("The operator %s rejected the gateway's bearer token: "
					+ "set CALCULATOR_OPERATORS_SECRET to the same value for the gateway and the operators.")
				.formatted(operator.profile()));
		}
	}

}
