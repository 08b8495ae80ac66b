package cloud.calculator.gateway.operators;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Chooses the instance for the next call: the free instance with the fewest calls in
 * flight, and among equals the next after the one chosen last (round robin). Not
 * thread-safe.
 */
final class LoadBalancer {

	private int next;

	/**
	 * Chooses an instance.
	 * @param instances all instances of an operator
	 * @return the instance; {@code null} if none is free
	 */
	@Nullable OperatorInstance choose(List<OperatorInstance> instances) {
		int size = instances.size();
		OperatorInstance best = null;
		int start = this.next;
		for (int i = 0; i < size; i++) {
			int index = (start + i) % size;
			OperatorInstance candidate = instances.get(index);
			if (candidate.isFree() && (best == null || candidate.callsInFlight() < best.callsInFlight())) {
				best = candidate;
				this.next = index + 1;
			}
		}
		return best;
	}

}
