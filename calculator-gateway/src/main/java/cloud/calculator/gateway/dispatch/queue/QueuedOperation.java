package cloud.calculator.gateway.dispatch.queue;

/**
 * A pending operation in a queue.
 *
 * @param operation the operation
 * @param workload what it costs the operator
 * @param readySince when its operands became known, as a value of the clock's monotonic
 * time
 * @param failedAttempts in how many failed calls it was before
 */
public record QueuedOperation(PendingOperation operation, Workload workload, long readySince, int failedAttempts) {

	private static final int MAX_ATTEMPTS = 8;

	/**
	 * Creates an entry for an operation that was in no call yet.
	 * @param operation the operation
	 * @param readySince when its operands became known
	 * @return the entry
	 */
	public static QueuedOperation of(PendingOperation operation, long readySince) {
		Workload workload = Workload.of(operation.operation().operator(), operation.operands());
		return new QueuedOperation(operation, workload, readySince, 0);
	}

	boolean canBeRetried() {
		return this.failedAttempts + 1 < MAX_ATTEMPTS;
	}

	QueuedOperation nextAttempt() {
		return new QueuedOperation(this.operation, this.workload, this.readySince, this.failedAttempts + 1);
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

}
