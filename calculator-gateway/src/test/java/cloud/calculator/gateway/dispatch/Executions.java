package cloud.calculator.gateway.dispatch;

import java.time.Duration;
import java.util.List;

import cloud.calculator.gateway.client.CompletedCall;
import cloud.calculator.gateway.client.Deadline;
import cloud.calculator.gateway.expression.ExpressionLimits;
import cloud.calculator.gateway.expression.Parser;
import cloud.calculator.gateway.planning.Planner;
import io.micrometer.core.instrument.Clock;

/**
 * Creates executions whose operations no call takes.
 */
final class Executions {

	private static final ExpressionLimits LIMITS = new ExpressionLimits(100_000, 1_000, 20_000, 10_000, 10_000);

	static final CompletedCall CALL = new CompletedCall("add/0", Duration.ofMillis(1));

	private Executions() {
	}

	/** The operations of an expression whose operands are numbers. */
	static List<OperationState> ready(String expression) {
		return ready(expression, unlimited());
	}

	static List<OperationState> ready(String expression, CalculationAdmission.Reservation reservation) {
		return ready(expression, reservation, Duration.ofMinutes(1));
	}

	/** The same, with a deadline that has passed. */
	static List<OperationState> readyAfterDeadline(String expression) {
		return ready(expression, unlimited(), Duration.ZERO);
	}

	private static List<OperationState> ready(String expression, CalculationAdmission.Reservation reservation,
			Duration time) {
		return new Execution(new Planner().plan(Parser.parse(expression, LIMITS)), Deadline.in(time, Clock.SYSTEM),
				reservation, ProgressListener.NONE)
			.start();
	}

	private static CalculationAdmission.Reservation unlimited() {
		return new CalculationAdmission(Long.MAX_VALUE).admit(0).orElseThrow();
	}

}
