package cloud.calculator.gateway.calculation;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

import cloud.calculator.gateway.calculation.Timings.Phase;
import io.micrometer.core.instrument.Clock;

/**
 * Measures the duration of each phase of one calculation. It starts with the first phase.
 */
final class Stopwatch {

	private final Map<Phase, Duration> phases = new EnumMap<>(Phase.class);

	private Phase phase = Phase.PARSE;

	private final Clock clock;

	private long start;

	Stopwatch(Clock clock) {
		this.clock = clock;
		this.start = clock.monotonicTime();
	}

	/** Ends the current phase and begins the next. */
	void begin(Phase next) {
		long now = this.clock.monotonicTime();
		this.phases.put(this.phase, Duration.ofNanos(now - this.start));
		this.phase = next;
		this.start = now;
	}

	/** Ends the current phase, which need not be the last, and returns the durations. */
	Timings stop() {
		begin(this.phase);
		return new Timings(this.phases);
	}

}
