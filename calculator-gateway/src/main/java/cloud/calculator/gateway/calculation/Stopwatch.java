package cloud.calculator.gateway.calculation;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

import cloud.calculator.gateway.calculation.Timings.Phase;

/**
 * Measures one calculation, from its first phase on.
 */
final class Stopwatch {

	private final Map<Phase, Duration> phases = new EnumMap<>(Phase.class);

	private Phase phase = Phase.PARSE;

	private long start = System.nanoTime();

	/** The next phase begins. */
	void begin(Phase next) {
		long now = System.nanoTime();
		this.phases.put(this.phase, Duration.ofNanos(now - this.start));
		this.phase = next;
		this.start = now;
	}

	/** All is over, in whichever phase. */
	Timings stop() {
		begin(this.phase);
		return new Timings(this.phases);
	}

}
