package cloud.calculator.gateway.calculation;

import java.time.Duration;
import java.util.Map;

/**
 * The durations of the phases of a calculation.
 *
 * @param phases the duration of each phase that was reached
 */
public record Timings(Map<Phase, Duration> phases) {

	static final Timings NONE = new Timings(Map.of());

	/** The phases, in the order in which they are executed. */
	public enum Phase {

		/** The expression is parsed and planned. */
		PARSE,

		/** Operations wait in queues and are calculated by operators. */
		DISPATCH,

		/** The value is converted to text. */
		RENDER

	}

	/**
	 * The total duration.
	 * @return the sum of all phases
	 */
	public Duration total() {
		return this.phases.values().stream().reduce(Duration.ZERO, Duration::plus);
	}

}
