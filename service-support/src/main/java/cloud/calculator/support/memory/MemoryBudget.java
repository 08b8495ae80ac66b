package cloud.calculator.support.memory;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/**
 * A fixed amount of memory that concurrent requests reserve parts of. One reservation
 * takes at most half of what is left, so that smaller ones still succeed. Safe for use by
 * several threads.
 */
public final class MemoryBudget {

	private final long bytes;

	private final AtomicLong reserved = new AtomicLong();

	private final LongAdder rejections = new LongAdder();

	/**
	 * Creates a budget of which nothing is reserved.
	 * @param bytes the size of the whole budget
	 */
	public MemoryBudget(long bytes) {
		this.bytes = bytes;
	}

	/**
	 * Reserves a part of the budget, without waiting. The caller releases it afterwards.
	 * @param bytes the size of the part
	 * @return whether the part is reserved; {@code false} if it is more than half of what
	 * is left
	 */
	public boolean tryReserve(long bytes) {
		long before = this.reserved.getAndUpdate((reserved) -> fits(bytes, reserved) ? reserved + bytes : reserved);
		boolean fits = fits(bytes, before);
		if (!fits) {
			this.rejections.increment();
		}
		return fits;
	}

	/**
	 * Releases a part that was reserved.
	 * @param bytes the size of the part
	 */
	public void release(long bytes) {
		this.reserved.addAndGet(-bytes);
	}

	/**
	 * Counts the reservations that failed.
	 * @return the number since the budget was created
	 */
	public long rejections() {
		return this.rejections.sum();
	}

	private boolean fits(long bytes, long reserved) {
		return bytes <= (this.bytes - reserved) / 2;
	}

}
