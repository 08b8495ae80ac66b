package cloud.calculator.gateway.dispatch;

import java.time.Duration;

/**
 * A point in time by which a calculation has to be complete.
 *
 * @param nanoTime the point in time as a value of {@link System#nanoTime()}
 */
public record Deadline(long nanoTime) {

	/**
	 * Creates a deadline.
	 * @param time the time from now until the deadline
	 * @return the deadline
	 */
	public static Deadline in(Duration time) {
		return new Deadline(System.nanoTime() + time.toNanos());
	}

	/** The time that is left; zero if the deadline has passed. */
	Duration remaining() {
		return Duration.ofNanos(Math.max(0, this.nanoTime - System.nanoTime()));
	}

	boolean hasPassed() {
		return remaining().isZero();
	}

}
