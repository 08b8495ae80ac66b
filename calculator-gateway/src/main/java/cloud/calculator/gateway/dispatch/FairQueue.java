package cloud.calculator.gateway.dispatch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tasks that wait for one operator. They leave in turn from each calculation, so that a
 * long one cannot hold up a short one. Not for several threads at once.
 */
final class FairQueue {

	private final Map<Execution, Deque<Task>> waiting = new IdentityHashMap<>();

	/** The same queues, those at the head have waited longest for their turn. */
	private final Deque<Deque<Task>> turns = new ArrayDeque<>();

	private final int most;

	private final int digits;

	/**
	 * Creates an empty queue.
	 * @param most how many tasks may leave together
	 * @param digits how many digits may leave together, unless in a single task
	 */
	FairQueue(int most, int digits) {
		this.most = most;
		this.digits = digits;
	}

	void add(Task task) {
		Deque<Task> own = this.waiting.get(task.execution());
		if (own == null) {
			own = new ArrayDeque<>(4);
			this.waiting.put(task.execution(), own);
			this.turns.add(own);
		}
		own.add(task);
	}

	/**
	 * Takes those whose turn it is. Tasks that nobody wants any more fall out.
	 * @return the tasks that leave together, empty if none waits
	 */
	List<Task> poll() {
		List<Task> leaving = new ArrayList<>();
		int room = this.most;
		int digits = this.digits;
		while (!this.turns.isEmpty()) {
			Task task = this.turns.getFirst().getFirst();
			if (task.isWanted()) {
				room = Math.min(room, task.company(this.most));
				digits -= task.digits();
				if (leaving.size() >= room || (digits < 0 && !leaving.isEmpty())) {
					break;
				}
				leaving.add(task);
			}
			removeFirst(task);
		}
		return leaving;
	}

	boolean isEmpty() {
		return this.turns.isEmpty();
	}

	private void removeFirst(Task task) {
		Deque<Task> own = this.turns.removeFirst();
		own.removeFirst();
		if (own.isEmpty()) {
			this.waiting.remove(task.execution());
		}
		else {
			this.turns.addLast(own);
		}
	}

}
