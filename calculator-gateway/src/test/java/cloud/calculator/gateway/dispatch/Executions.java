package cloud.calculator.gateway.dispatch;

import java.time.Duration;
import java.util.List;

import cloud.calculator.gateway.expression.ExpressionLimits;
import cloud.calculator.gateway.expression.Parser;
import cloud.calculator.gateway.planning.Planner;

/**
 * Creates executions whose operations no call takes.
 */
final class Executions {

	private static final ExpressionLimits LIMITS = new ExpressionLimits(100_000, 1_000, 20_000, 10_000, 10_000);

	static final CompletedCall CALL = new CompletedCall("add/0", Duration.ofMillis(1));

	private Executions() {
	}

	/** The operations of an expression whose operands are numbers. */
	static List<PendingOperation> ready(String expression) {
		return ready(expression, unlimited());
	}

	static List<PendingOperation> ready(String expression, CalculationAdmission.Reservation reservation) {
		return ready(expression, reservation, Duration.ofMinutes(1));
	}

	/** The same, with a deadline that has passed. */
	static List<PendingOperation> readyAfterDeadline(String expression) {
		return ready(expression, unlimited(), Duration.ZERO);
	}

	private static List<PendingOperation> ready(String expression, CalculationAdmission.Reservation reservation,
			Duration time) {
		return new Execution(new Planner().plan(Parser.parse(expression, LIMITS)), Deadline.in(time), reservation,
				ProgressListener.NONE)
			.start();
	}

	private static CalculationAdmission.Reservation unlimited() {
		return new CalculationAdmission(Long.MAX_VALUE).admit(0).orElseThrow();
	}

}
