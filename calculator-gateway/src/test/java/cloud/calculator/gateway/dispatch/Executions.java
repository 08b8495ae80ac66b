package cloud.calculator.gateway.dispatch;

import java.time.Duration;
import java.util.List;

import cloud.calculator.gateway.expression.ExpressionLimits;
import cloud.calculator.gateway.expression.Parser;
import cloud.calculator.gateway.planning.Planner;

/**
 * Calculations that nobody carries out.
 */
final class Executions {

	private static final Parser PARSER = new Parser(new ExpressionLimits(100_000, 1_000, 20_000, 10_000, 10_000));

	static final CompletedCall ANSWERED = new CompletedCall("add/0", Duration.ofMillis(1));

	private Executions() {
	}

	/** What an expression begins with. */
	static List<PendingOperation> ready(String expression) {
		return ready(expression, room());
	}

	static List<PendingOperation> ready(String expression, CalculationAdmission.Reservation share) {
		return ready(expression, share, Duration.ofMinutes(1));
	}

	/** The same, when the time is up already. */
	static List<PendingOperation> readyAndLate(String expression) {
		return ready(expression, room(), Duration.ZERO);
	}

	private static List<PendingOperation> ready(String expression, CalculationAdmission.Reservation share,
			Duration time) {
		return new Execution(new Planner().plan(PARSER.parse(expression)), Deadline.in(time), share,
				ProgressListener.NONE)
			.begin();
	}

	private static CalculationAdmission.Reservation room() {
		return new CalculationAdmission(Long.MAX_VALUE).enter(0).orElseThrow();
	}

}
