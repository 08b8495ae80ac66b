package cloud.calculator.rehearsal.proxy;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Selects at random which responses get a fault, and which one. The same seed gives the
 * same sequence.
 */
final class FaultSelector {

	private final Random random;

	private final double share;

	private final List<Fault> faults;

	/**
	 * Creates a selector.
	 * @param seed the seed of the random numbers
	 * @param share the share of responses with a fault, from 0 to 1
	 * @param faults the faults to select from, with equal probability
	 */
	FaultSelector(long seed, double share, List<Fault> faults) {
		this.random = new Random(seed);
		this.share = share;
		this.faults = List.copyOf(faults);
	}

	/** Selects the fault of the next response; empty for none. */
	synchronized Optional<Fault> next() {
		return (this.random.nextDouble() < this.share)
				? Optional.of(this.faults.get(this.random.nextInt(this.faults.size()))) : Optional.empty();
	}

}
