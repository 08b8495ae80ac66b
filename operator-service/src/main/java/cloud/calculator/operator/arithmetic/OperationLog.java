package cloud.calculator.operator.arithmetic;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Logs each operation at level DEBUG: {@code 5 + 6 = 11}.
 */
final class OperationLog {

	/** Longer numbers are truncated. */
	private static final int MAX_CHARACTERS = 200;

	private static final Log logger = LogFactory.getLog(OperationLog.class);

	private OperationLog() {
	}

	static boolean isEnabled() {
		return logger.isDebugEnabled();
	}

	static void add(String left, String symbol, String right, String outcome) {
		logger.debug("%s %s %s = %s".formatted(truncate(left), symbol, truncate(right), truncate(outcome)));
	}

	private static String truncate(String text) {
		return (text.length() <= MAX_CHARACTERS) ? text : text.substring(0, MAX_CHARACTERS) + "…";
	}

}
