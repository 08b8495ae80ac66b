package cloud.calculator.rehearsal.proxy;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Decides by lot which answers are spoiled and how. The same seed draws the same lots.
 */
final class Faults {

	private final Random random;

	private final double share;

	private final List<Fault> faults;

	Faults(long seed, double share, List<Fault> faults) {
		this.random = new Random(seed);
		this.share = share;
		this.faults = List.copyOf(faults);
	}

	/** What happens to the next answer; empty for nothing. */
	synchronized Optional<Fault> next() {
		return (this.random.nextDouble() < this.share)
				? Optional.of(this.faults.get(this.random.nextInt(this.faults.size()))) : Optional.empty();
	}

}
