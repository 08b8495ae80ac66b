package cloud.calculator.gateway.dispatch;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The calculations in hand, by the memory that they take. What does not fit is refused
 * before it takes any, so that nothing that was begun is ever lost.
 */
public final class CalculationAdmission {

	/**
	 * What a character of an expression comes to in bytes, parsed and planned: measured
	 * with long chains of short numbers, the worst there is.
	 */
	private static final int CHARACTER = 128;

	/** What a value takes besides its digits. */
	private static final int VALUE = 64;

	private final long room;

	private final AtomicLong taken = new AtomicLong();

	/**
	 * Creates room for calculations.
	 * @param room bytes
	 */
	public CalculationAdmission(long room) {
		this.room = room;
	}

	/**
	 * Takes on a calculation. It may take half of the room that is left: there always is
	 * some for smaller ones.
	 * @param characters how long its expression is
	 * @return its share of the room; empty if there is not enough
	 */
	public Optional<Reservation> enter(int characters) {
		Reservation share = new Reservation();
		long bytes = (long) characters * CHARACTER;
		if (bytes > (this.room - this.taken.get()) / 2 || !share.tryTake(bytes)) {
			return Optional.empty();
		}
		return Optional.of(share);
	}

	/**
	 * Whether a calculation would not even fit alone.
	 * @param characters how long its expression is
	 * @return {@code true} if it never fits
	 */
	public boolean isTooSmallFor(int characters) {
		return (long) characters * CHARACTER > this.room / 2;
	}

	/**
	 * What one calculation takes. For several threads.
	 */
	public final class Reservation implements AutoCloseable {

		private final AtomicLong bytes = new AtomicLong();

		private Reservation() {
		}

		/** Makes room for a value; {@code false} if there is not enough. */
		boolean tryAdd(String value) {
			return tryTake(value.length() + VALUE);
		}

		/** Whether there would not even be room for a value if nothing else were. */
		boolean isTooSmallFor(String value) {
			return this.bytes.get() + value.length() + VALUE > CalculationAdmission.this.room;
		}

		private boolean tryTake(long bytes) {
			if (CalculationAdmission.this.taken.addAndGet(bytes) > CalculationAdmission.this.room) {
				CalculationAdmission.this.taken.addAndGet(-bytes);
				return false;
			}
			this.bytes.addAndGet(bytes);
			return true;
		}

		/** Gives the room back. */
		@Override
		public void close() {
			CalculationAdmission.this.taken.addAndGet(-this.bytes.getAndSet(0));
		}

	}

}
