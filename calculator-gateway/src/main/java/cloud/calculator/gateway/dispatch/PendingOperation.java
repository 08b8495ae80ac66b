package cloud.calculator.gateway.dispatch;

import java.time.Duration;

import cloud.calculator.gateway.dispatch.OperationsRequest.Operands;
import cloud.calculator.gateway.planning.Operation;

/**
 * An operation whose operands are known and whose value is not.
 *
 * @param execution the execution of the plan that it belongs to
 * @param operation the operation
 * @param operands its operands
 * @param failedAttempts in how many failed calls it was before
 * @param readySince when its operands became known, as a value of
 * {@link System#nanoTime()}
 */
record PendingOperation(Execution execution, Operation operation, Operands operands, int failedAttempts,
		long readySince) {

	private static final int MAX_ATTEMPTS = 8;

	PendingOperation(Execution execution, Operation operation, String left, String right) {
		this(execution, operation, new Operands(left, right), 0, System.nanoTime());
	}

	boolean canBeRetried() {
		return this.failedAttempts + 1 < MAX_ATTEMPTS;
	}

	PendingOperation nextAttempt() {
		return new PendingOperation(this.execution, this.operation, this.operands, this.failedAttempts + 1,
				this.readySince);
	}

	/**
	 * The maximum size of a batch that includes this operation. It is divided by four
	 * with each failed attempt: an operation that makes calls fail is isolated in the
	 * end, and the others succeed.
	 * @param limit the maximum size of any batch
	 */
	int maxBatchSize(int limit) {
		return Math.max(1, limit >> (2 * this.failedAttempts));
	}

	/** The number of digits of both operands. */
	int digits() {
		return digits(this.operands.left()) + digits(this.operands.right());
	}

	/** The time until the deadline of the calculation. */
	Duration timeLeft() {
		return this.execution.deadline().remaining();
	}

	/** Whether the execution still needs the value. */
	boolean isNeeded() {
		return this.execution.needs(this.operation);
	}

	/** An upper bound of the digits of a number when written without an exponent. */
	private static int digits(String number) {
		int exponent = number.indexOf('e');
		return number.length() + ((exponent < 0) ? 0 : Math.abs(Integer.parseInt(number.substring(exponent + 1))));
	}

}
