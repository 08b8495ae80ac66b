package cloud.calculator.gateway.dispatch.queue;

/**
 * Limits the retries of calls to an operator: one retry for every two successful calls,
 * and {@value #MAX_RETRIES} in advance. So retries do not double the load of an operator
 * that fails. Thread-safe.
 */
final class RetryBudget {

	private static final int MAX_RETRIES = 20;

	private double retriesLeft = MAX_RETRIES;

	synchronized void callSucceeded() {
		this.retriesLeft = Math.min(MAX_RETRIES, this.retriesLeft + 0.5);
	}

	/**
	 * Takes a retry from the budget.
	 * @return {@code false} if the budget is exhausted
	 */
	synchronized boolean tryTake() {
		if (this.retriesLeft < 1) {
			return false;
		}
		this.retriesLeft--;
		return true;
	}

}
