package cloud.calculator.operator.arithmetic;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * A line for each operation, for who wants to see them: {@code 5 + 6 = 11}.
 */
final class OperationLog {

	/** Of a longer number only the beginning is told. */
	private static final int MOST_CHARACTERS = 200;

	private static final Log logger = LogFactory.getLog(OperationLog.class);

	private OperationLog() {
	}

	static boolean isWanted() {
		return logger.isDebugEnabled();
	}

	static void add(String left, String symbol, String right, String outcome) {
		logger.debug("%s %s %s = %s".formatted(cut(left), symbol, cut(right), cut(outcome)));
	}

	private static String cut(String text) {
		return (text.length() <= MOST_CHARACTERS) ? text : text.substring(0, MOST_CHARACTERS) + "…";
	}

}
