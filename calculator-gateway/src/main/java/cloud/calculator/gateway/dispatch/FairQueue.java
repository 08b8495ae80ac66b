package cloud.calculator.gateway.dispatch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import cloud.calculator.gateway.expression.Operator;

/**
 * A queue of operations for one operator that is fair to calculations: a batch takes one
 * operation of each calculation in turn (round robin), so that a long calculation does
 * not delay a short one. Not thread-safe.
 */
final class FairQueue {

	/**
	 * The queued operations of each calculation. The next operation comes from the first
	 * calculation, which then moves to the end.
	 */
	private final Deque<Deque<PendingOperation>> calculations = new ArrayDeque<>();

	private final Operator operator;

	private final int maxOperations;

	private final int maxDigits;

	private int size;

	/**
	 * Creates an empty queue.
	 * @param operator the operator of all operations in the queue
	 * @param maxOperations the maximum number of operations in a batch
	 * @param maxDigits the maximum number of digits of all operands in a batch; a single
	 * operation may exceed it
	 */
	FairQueue(Operator operator, int maxOperations, int maxDigits) {
		this.operator = operator;
		this.maxOperations = maxOperations;
		this.maxDigits = maxDigits;
	}

	void add(PendingOperation pending) {
		Deque<PendingOperation> calculation = pending.execution().queued(this.operator);
		if (calculation.isEmpty()) {
			this.calculations.add(calculation);
		}
		calculation.add(pending);
		this.size++;
	}

	/**
	 * Removes the operations of the next batch. Operations that are no longer needed are
	 * removed too, but not returned.
	 * @return the batch; empty if no needed operation is queued
	 */
	List<PendingOperation> pollBatch() {
		List<PendingOperation> batch = new ArrayList<>();
		int maxSize = this.maxOperations;
		int digitsLeft = this.maxDigits;
		while (!this.calculations.isEmpty()) {
			PendingOperation next = this.calculations.getFirst().getFirst();
			if (next.isNeeded()) {
				maxSize = Math.min(maxSize, next.maxBatchSize(this.maxOperations));
				digitsLeft -= next.digits();
				if (batch.size() >= maxSize || (digitsLeft < 0 && !batch.isEmpty())) {
					break;
				}
				batch.add(next);
			}
			removeFirst();
		}
		return batch;
	}

	boolean isEmpty() {
		return this.calculations.isEmpty();
	}

	/** The number of queued operations. */
	int size() {
		return this.size;
	}

	private void removeFirst() {
		Deque<PendingOperation> calculation = this.calculations.removeFirst();
		calculation.removeFirst();
		this.size--;
		if (!calculation.isEmpty()) {
			this.calculations.addLast(calculation);
		}
	}

}
