package cloud.calculator.gateway.client;

import java.time.Duration;

import io.micrometer.core.instrument.Clock;

/**
 * A point in time by which something has to be complete.
 *
 * @param nanoTime the point in time as a value of {@link Clock#monotonicTime()}
 * @param clock the clock
 */
public record Deadline(long nanoTime, Clock clock) {

	/**
	 * Creates a deadline.
	 * @param time the time from now until the deadline
	 * @param clock the clock
	 * @return the deadline
	 */
	public static Deadline in(Duration time, Clock clock) {
		return new Deadline(clock.monotonicTime() + time.toNanos(), clock);
	}

	/**
	 * The time that is left.
	 * @return the time; zero if the deadline has passed
	 */
	public Duration remaining() {
		return Duration.ofNanos(Math.max(0, this.nanoTime - this.clock.monotonicTime()));
	}

	/**
	 * Whether the deadline has passed.
	 * @return {@code true} if no time is left
	 */
	public boolean hasPassed() {
		return this.nanoTime - this.clock.monotonicTime() <= 0;
	}

}
