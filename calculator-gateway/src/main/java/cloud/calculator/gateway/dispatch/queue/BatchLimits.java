package cloud.calculator.gateway.dispatch.queue;

/**
 * The limits of a batch. A single operation may exceed those of its digits and its work.
 *
 * @param operations the maximum number of operations
 * @param digits the maximum number of digits of all operands, which bounds the length of
 * the request
 * @param work the maximum work of all operations, as estimated by {@link Workload}, which
 * bounds the duration of the call
 */
record BatchLimits(int operations, int digits, long work) {

	/**
	 * Limits that operators accept with their default settings. The work takes about 0.4
	 * seconds, so that a machine that is several times slower keeps the response
	 * time-out.
	 */
	static final BatchLimits DEFAULT = new BatchLimits(1000, 250_000, 2_000_000_000);

	BatchLimits withOperations(int operations) {
		return new BatchLimits(operations, this.digits, this.work);
	}

}
