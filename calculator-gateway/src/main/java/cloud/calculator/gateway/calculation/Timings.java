package cloud.calculator.gateway.calculation;

import java.time.Duration;
import java.util.Map;

/**
 * Where the time of a calculation went.
 *
 * @param phases how long each phase took, as far as it came, one after the other
 */
public record Timings(Map<Phase, Duration> phases) {

	static final Timings NONE = new Timings(Map.of());

	/** What is done one after the other. */
	public enum Phase {

		/** The expression is read and planned. */
		PARSE,

		/**
		 * The operators do the operations, which wait for each other and for their calls.
		 */
		DISPATCH,

		/** The value is written. */
		RENDER

	}

	/**
	 * All phases together.
	 * @return how long the calculation took
	 */
	public Duration total() {
		return this.phases.values().stream().reduce(Duration.ZERO, Duration::plus);
	}

}
