package cloud.calculator.gateway.calculation;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Logs each answer as a line at level DEBUG: {@code 5+6 = 11}.
 */
final class AnswerLog {

	/** Longer texts are truncated. */
	private static final int MAX_CHARACTERS = 200;

	private static final Log logger = LogFactory.getLog(AnswerLog.class);

	private AnswerLog() {
	}

	static void add(Answer answer) {
		if (logger.isDebugEnabled()) {
			logger.debug((answer instanceof Calculation calculation)
					? truncate(calculation.expression()) + " = " + truncate(calculation.value().result())
					: truncate(((Problem) answer).expression()) + " = " + ((Problem) answer).type().code());
		}
	}

	private static String truncate(String text) {
		return (text.length() <= MAX_CHARACTERS) ? text : text.substring(0, MAX_CHARACTERS) + "…";
	}

}
