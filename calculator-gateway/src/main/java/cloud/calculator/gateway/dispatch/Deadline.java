package cloud.calculator.gateway.dispatch;

import java.time.Duration;

/**
 * The moment by which a calculation has to be done.
 *
 * @param nanoTime that moment by {@link System#nanoTime()}
 */
public record Deadline(long nanoTime) {

	/**
	 * A deadline from now on.
	 * @param time how long there is
	 * @return the deadline
	 */
	public static Deadline in(Duration time) {
		return new Deadline(System.nanoTime() + time.toNanos());
	}

	/** The time that is left, zero at the least. */
	Duration remaining() {
		return Duration.ofNanos(Math.max(0, this.nanoTime - System.nanoTime()));
	}

	boolean isOver() {
		return remaining().isZero();
	}

}
