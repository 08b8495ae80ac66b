package cloud.calculator.operator.web;

import org.jspecify.annotations.Nullable;

/**
 * How long somebody waits for an answer. After that nothing is worth calculating.
 */
final class TimeLeft {

	private final @Nullable Long millis;

	private final long start = System.nanoTime();

	/**
	 * Begins now.
	 * @param millis how long somebody waits; {@code null} if nobody said
	 */
	TimeLeft(@Nullable Long millis) {
		this.millis = millis;
	}

	/**
	 * Goes on if somebody still waits.
	 * @throws TimeIsUpException if nobody does
	 */
	void check() {
		if (this.millis != null && (System.nanoTime() - this.start) / 1_000_000 >= this.millis) {
			throw new TimeIsUpException(this.millis);
		}
	}

}
