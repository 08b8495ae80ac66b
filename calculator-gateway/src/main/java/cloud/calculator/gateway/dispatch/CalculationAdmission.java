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
		if (bytes > (this.capacity - this.reserved.get()) / 2 || !reservation.tryReserveExpression(bytes)) {
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
	 * The memory reserved for one calculation. After it is closed, nothing is reserved
	 * any longer. Thread-safe.
	 */
	public final class Reservation implements AutoCloseable {

		private long expression;

		private long values;

		private boolean closed;

		private Reservation() {
		}

		private synchronized boolean tryReserveExpression(long bytes) {
			boolean reserved = CalculationAdmission.this.tryReserve(bytes);
			if (reserved) {
				this.expression = bytes;
			}
			return reserved;
		}

		/**
		 * Reserves memory for a value; {@code false} if there is not enough, or if the
		 * reservation is closed.
		 */
		synchronized boolean tryReserve(String value) {
			long bytes = value.length() + BYTES_PER_VALUE;
			boolean reserved = !this.closed && CalculationAdmission.this.tryReserve(bytes);
			if (reserved) {
				this.values += bytes;
			}
			return reserved;
		}

		/**
		 * Whether a value would not fit even if no other calculation were running.
		 */
		synchronized boolean exceedsCapacity(String value) {
			return this.expression + this.values + value.length()
					+ BYTES_PER_VALUE > CalculationAdmission.this.capacity;
		}

		/** Releases the memory. Closing it again has no effect. */
		@Override
		public synchronized void close() {
			this.closed = true;
			releaseValues();
			release(this.expression);
			this.expression = 0;
		}

		/** Releases the memory of all values, but not that of the expression. */
		public synchronized void releaseValues() {
			release(this.values);
			this.values = 0;
		}

	}

	/** Whether no memory is reserved. */
	boolean isIdle() {
		return this.reserved.get() == 0;
	}

	private boolean tryReserve(long bytes) {
		if (this.reserved.addAndGet(bytes) > this.capacity) {
			release(bytes);
			return false;
		}
		return true;
	}

	private void release(long bytes) {
		this.reserved.addAndGet(-bytes);
	}

}
