package cloud.calculator.gateway.dispatch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import cloud.calculator.gateway.expression.Operator;

/**
 * Tasks that wait for one operator. They leave in turn from each calculation, so that a
 * long one cannot hold up a short one. Not for several threads at once.
 */
final class FairQueue {

	/** What waits of each calculation; the first has waited longest for its turn. */
	private final Deque<Deque<PendingOperation>> turns = new ArrayDeque<>();

	private final Operator operator;

	private final int most;

	private final int digits;

	private int size;

	/**
	 * Creates an empty queue.
	 * @param operator the operator of its tasks
	 * @param most how many tasks may leave together
	 * @param digits how many digits may leave together, unless in a single task
	 */
	FairQueue(Operator operator, int most, int digits) {
		this.operator = operator;
		this.most = most;
		this.digits = digits;
	}

	void add(PendingOperation task) {
		Deque<PendingOperation> own = task.execution().waiting(this.operator);
		if (own.isEmpty()) {
			this.turns.add(own);
		}
		own.add(task);
		this.size++;
	}

	/**
	 * Takes those whose turn it is. Tasks that nobody wants any more fall out.
	 * @return the tasks that leave together, empty if none waits
	 */
	List<PendingOperation> poll() {
		List<PendingOperation> leaving = new ArrayList<>();
		int room = this.most;
		int digits = this.digits;
		while (!this.turns.isEmpty()) {
			PendingOperation task = this.turns.getFirst().getFirst();
			if (task.isWanted()) {
				room = Math.min(room, task.company(this.most));
				digits -= task.digits();
				if (leaving.size() >= room || (digits < 0 && !leaving.isEmpty())) {
					break;
				}
				leaving.add(task);
			}
			removeFirst();
		}
		return leaving;
	}

	boolean isEmpty() {
		return this.turns.isEmpty();
	}

	/** How many tasks wait. */
	int size() {
		return this.size;
	}

	private void removeFirst() {
		Deque<PendingOperation> own = this.turns.removeFirst();
		own.removeFirst();
		this.size--;
		if (!own.isEmpty()) {
			this.turns.addLast(own);
		}
	}

}
