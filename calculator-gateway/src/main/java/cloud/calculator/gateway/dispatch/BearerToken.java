package cloud.calculator.gateway.dispatch;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import cloud.calculator.gateway.expression.Operator;
import feign.RequestInterceptor;
import feign.RequestTemplate;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What the gateway shows to operators that let in nobody else:
 * {@code calculator.operators.secret}, with every call.
 */
@Component
class BearerToken implements RequestInterceptor {

	private static final Log logger = LogFactory.getLog(BearerToken.class);

	private final String value;

	private final Set<Operator> refused = Collections.synchronizedSet(EnumSet.noneOf(Operator.class));

	BearerToken(@Value("${calculator.operators.secret:}") String value) {
		this.value = value;
	}

	@Override
	public void apply(RequestTemplate request) {
		if (!this.value.isBlank()) {
			request.header("Authorization", "Bearer " + this.value);
		}
	}

	/** Says what a refusal means, in the log once for each operator. */
	String refusedBy(Operator operator) {
		if (this.refused.add(operator)) {
			logger.warn(
					"The operator %s refuses the gateway's secret: both must have the same CALCULATOR_OPERATORS_SECRET."
						.formatted(operator.profile()));
		}
		return "refuses the gateway's secret";
	}

}
