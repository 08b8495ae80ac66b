package cloud.calculator.gateway.dispatch;

import java.time.Duration;

import cloud.calculator.gateway.dispatch.OperationsRequest.Operands;
import cloud.calculator.gateway.planning.Operation;

/**
 * An operation whose operands are known and whose value is not.
 *
 * @param execution the plan that it is part of
 * @param operation the operation
 * @param operands its operands
 * @param attempt how often it was asked before, in vain
 * @param since when its operands were known, by {@link System#nanoTime()}
 */
record PendingOperation(Execution execution, Operation operation, Operands operands, int attempt, long since) {

	/** How often an operation is asked at most. */
	private static final int ATTEMPTS = 8;

	PendingOperation(Execution execution, Operation operation, String left, String right) {
		this(execution, operation, new Operands(left, right), 0, System.nanoTime());
	}

	boolean mayBeAskedAgain() {
		return this.attempt + 1 < ATTEMPTS;
	}

	PendingOperation again() {
		return new PendingOperation(this.execution, this.operation, this.operands, this.attempt + 1, this.since);
	}

	/**
	 * How many tasks may travel with this one, itself included. Fewer with each attempt:
	 * if it is this operation that makes calls fail, it fails alone in the end.
	 * @param most how many may travel in a call at most
	 */
	int company(int most) {
		return Math.max(1, most >> (2 * this.attempt));
	}

	/** How many digits it makes an operator handle. */
	int digits() {
		return digits(this.operands.left()) + digits(this.operands.right());
	}

	/** How long somebody waits for the value. */
	Duration timeLeft() {
		return this.execution.deadline().remaining();
	}

	/** Whether somebody still waits for the value. */
	boolean isWanted() {
		return this.execution.wants(this.operation);
	}

	/** The digits of a number when it is written without an exponent, or a few more. */
	private static int digits(String number) {
		int exponent = number.indexOf('e');
		return number.length() + ((exponent < 0) ? 0 : Math.abs(Integer.parseInt(number.substring(exponent + 1))));
	}

}
