package cloud.calculator.operator;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Reports an {@link OperatorProfileException} as one line of the log instead of Spring
 * Boot's stack trace.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class OperatorProfileReporter implements SpringBootExceptionReporter {

	private static final Log logger = LogFactory.getLog(OperatorProfileReporter.class);

	@Override
	public boolean reportException(Throwable failure) {
		if (failure instanceof OperatorProfileException) {
			logger.error(failure.getMessage());
			return true;
		}
		return false;
	}

}
