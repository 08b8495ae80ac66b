package cloud.calculator.gateway.dispatch;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Admission control: a budget of memory that all running calculations share. A
 * calculation that does not fit is rejected before it allocates memory, so that admitted
 * calculations can complete. Thread-safe.
 */
public final class CalculationAdmission {

	/**
	 * The memory that a character of an expression needs once it is parsed and planned.
	 * Measured with long chains of short numbers, which are the worst case.
	 */
	private static final int BYTES_PER_CHARACTER = 128;

	/** The memory that a value needs in addition to its digits. */
	private static final int BYTES_PER_VALUE = 64;

	private final long capacity;

	private final AtomicLong reserved = new AtomicLong();

	/**
	 * Creates an admission control with nothing reserved.
	 * @param capacity the memory budget in bytes
	 */
	public CalculationAdmission(long capacity) {
		this.capacity = capacity;
	}

	/**
	 * Admits a calculation. It may take at most half of the memory that is left, so that
	 * some always remains for shorter expressions.
	 * @param characters the length of the expression
	 * @return the reservation, which the caller has to close; empty if there is not
	 * enough memory
	 */
	public Optional<Reservation> admit(int characters) {
		Reservation reservation = new Reservation();
		long bytes = (long) characters * BYTES_PER_CHARACTER;
		if (bytes > (this.capacity - this.reserved.get()) / 2
				|| !reservation.tryReserve(bytes, reservation.expression)) {
			return Optional.empty();
		}
		return Optional.of(reservation);
	}

	/**
	 * Whether an expression is too long to be admitted even if no other calculation is
	 * running.
	 * @param characters the length of the expression
	 * @return {@code true} if it can never be admitted
	 */
	public boolean exceedsCapacity(int characters) {
		return (long) characters * BYTES_PER_CHARACTER > this.capacity / 2;
	}

	/**
	 * The memory reserved for one calculation. Thread-safe.
	 */
	public final class Reservation implements AutoCloseable {

		private final AtomicLong expression = new AtomicLong();

		private final AtomicLong values = new AtomicLong();

		private Reservation() {
		}

		/** Reserves memory for a value; {@code false} if there is not enough. */
		boolean tryReserve(String value) {
			return tryReserve(value.length() + BYTES_PER_VALUE, this.values);
		}

		/**
		 * Whether a value would not fit even if no other calculation were running.
		 */
		boolean exceedsCapacity(String value) {
			return this.expression.get() + this.values.get() + value.length()
					+ BYTES_PER_VALUE > CalculationAdmission.this.capacity;
		}

		private boolean tryReserve(long bytes, AtomicLong part) {
			if (CalculationAdmission.this.reserved.addAndGet(bytes) > CalculationAdmission.this.capacity) {
				CalculationAdmission.this.reserved.addAndGet(-bytes);
				return false;
			}
			part.addAndGet(bytes);
			return true;
		}

		/** Releases the memory. Closing it again has no effect. */
		@Override
		public void close() {
			release(this.expression);
			releaseValues();
		}

		/** Releases the memory of all values, but not that of the expression. */
		public void releaseValues() {
			release(this.values);
		}

		private void release(AtomicLong part) {
			CalculationAdmission.this.reserved.addAndGet(-part.getAndSet(0));
		}

	}

}
