package cloud.calculator.gateway.calculation;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * A line for each answer, for who wants to see them: {@code 5+6 = 11}.
 */
final class AnswerLog {

	/** Of a longer text only the beginning is told. */
	private static final int MOST_CHARACTERS = 200;

	private static final Log logger = LogFactory.getLog(AnswerLog.class);

	private AnswerLog() {
	}

	static void add(Answer answer) {
		if (logger.isDebugEnabled()) {
			logger.debug((answer instanceof Calculation calculation)
					? cut(calculation.expression()) + " = " + cut(calculation.value().result())
					: cut(((Problem) answer).expression()) + " = " + ((Problem) answer).type().code());
		}
	}

	private static String cut(String text) {
		return (text.length() <= MOST_CHARACTERS) ? text : text.substring(0, MOST_CHARACTERS) + "…";
	}

}
