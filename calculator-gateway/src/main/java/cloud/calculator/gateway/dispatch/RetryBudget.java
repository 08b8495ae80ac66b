package cloud.calculator.gateway.dispatch;

/**
 * How many calls to an operator may be repeated: half as many as succeed, and a few more,
 * so that repeating cannot double the load of a system that is down.
 */
final class RetryBudget {

	private static final int RESERVE = 20;

	private double left = RESERVE;

	synchronized void succeeded() {
		this.left = Math.min(RESERVE, this.left + 0.5);
	}

	/** Takes a repetition from the budget, if there is one in it. */
	synchronized boolean take() {
		if (this.left < 1) {
			return false;
		}
		this.left--;
		return true;
	}

}
