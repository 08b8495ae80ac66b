package cloud.calculator.gateway.dispatch.queue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A queue of operations for one operator that is fair to calculations: a batch takes one
 * operation of each calculation in turn (round robin), so that a long calculation does
 * not delay a short one. Not thread-safe.
 */
final class FairQueue {

	/** The calculations with queued operations; the next operation is of the first. */
	private final Deque<CalculationQueue> turns = new ArrayDeque<>();

	private final Map<PendingCalculation, CalculationQueue> queues = new HashMap<>();

	private int size;

	/** The queued operations of one calculation. */
	private record CalculationQueue(PendingCalculation calculation, Deque<QueuedOperation> operations) {
	}

	void add(QueuedOperation queued) {
		PendingCalculation calculation = queued.operation().calculation();
		CalculationQueue queue = this.queues.get(calculation);
		if (queue == null) {
			queue = new CalculationQueue(calculation, new ArrayDeque<>(2));
			this.queues.put(calculation, queue);
			this.turns.addLast(queue);
		}
		queue.operations().addLast(queued);
		this.size++;
	}

	/**
	 * Removes the operations of the next batch. Operations that are no longer needed are
	 * removed too, but not returned.
	 * @param limits the limits of the batch
	 * @return the batch; empty if no needed operation is queued
	 */
	List<QueuedOperation> pollBatch(BatchLimits limits) {
		// has its final size, so that no operation is lost for lack of memory
		List<QueuedOperation> batch = new ArrayList<>(Math.min(this.size, limits.operations()));
		int maxSize = limits.operations();
		int digitsLeft = limits.digits();
		long workLeft = limits.work();
		while (!this.turns.isEmpty()) {
			QueuedOperation next = this.turns.getFirst().operations().getFirst();
			if (next.operation().isNeeded()) {
				maxSize = Math.min(maxSize, next.maxBatchSize(BatchLimits.DEFAULT.operations()));
				digitsLeft -= next.workload().digits();
				workLeft -= next.workload().work();
				if (batch.size() >= maxSize || (Math.min(digitsLeft, workLeft) < 0 && !batch.isEmpty())) {
					break;
				}
				batch.add(next);
			}
			removeFirst();
		}
		return batch;
	}

	/** Removes all operations. */
	List<QueuedOperation> removeAll() {
		List<QueuedOperation> all = this.turns.stream().flatMap((queue) -> queue.operations().stream()).toList();
		this.turns.clear();
		this.queues.clear();
		this.size = 0;
		return all;
	}

	boolean contains(PendingCalculation calculation) {
		return this.queues.containsKey(calculation);
	}

	boolean isEmpty() {
		return this.turns.isEmpty();
	}

	/** The number of queued operations. */
	int size() {
		return this.size;
	}

	private void removeFirst() {
		CalculationQueue queue = this.turns.removeFirst();
		queue.operations().removeFirst();
		this.size--;
		if (queue.operations().isEmpty()) {
			this.queues.remove(queue.calculation());
		}
		else {
			this.turns.addLast(queue);
		}
	}

}
