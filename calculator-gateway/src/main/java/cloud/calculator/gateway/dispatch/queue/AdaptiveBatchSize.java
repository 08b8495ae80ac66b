package cloud.calculator.gateway.dispatch.queue;

/**
 * The number of operations that the operators accept in a call. It starts at the default
 * of the operators. A call that is rejected as too large halves it, because an operator
 * may be configured with a lower limit, and each full call that succeeds raises it by one
 * (additive increase, multiplicative decrease). Not thread-safe.
 */
final class AdaptiveBatchSize {

	private final int max;

	private int current;

	AdaptiveBatchSize(int max) {
		this.max = max;
		this.current = max;
	}

	int current() {
		return this.current;
	}

	/**
	 * Records that an operator rejected a call as too large.
	 * @param operations the number of operations in the call
	 */
	void rejected(int operations) {
		this.current = Math.max(1, Math.min(this.current, operations / 2));
	}

	/**
	 * Records that an operator accepted a call.
	 * @param operations the number of operations in the call
	 */
	void accepted(int operations) {
		if (operations >= this.current && this.current < this.max) {
			this.current++;
		}
	}

}
