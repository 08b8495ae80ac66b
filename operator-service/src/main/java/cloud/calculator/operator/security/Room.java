package cloud.calculator.operator.security;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/**
 * Memory for what requests bring or ask for. One may take half of what is left: there
 * always is some for smaller ones.
 */
public final class Room {

	private final long bytes;

	private final AtomicLong taken = new AtomicLong();

	private final LongAdder refused = new LongAdder();

	/**
	 * Creates room.
	 * @param bytes how much
	 */
	public Room(long bytes) {
		this.bytes = bytes;
	}

	/**
	 * Takes some of it.
	 * @param bytes how much
	 * @return whether there was enough
	 */
	public boolean tryTake(long bytes) {
		long before = this.taken.getAndUpdate((taken) -> fits(bytes, taken) ? taken + bytes : taken);
		boolean taken = fits(bytes, before);
		if (!taken) {
			this.refused.increment();
		}
		return taken;
	}

	/**
	 * Gives back what was taken.
	 * @param bytes how much
	 */
	public void giveBack(long bytes) {
		this.taken.addAndGet(-bytes);
	}

	/**
	 * How often there was not enough.
	 * @return the number of times since the start
	 */
	public long refused() {
		return this.refused.sum();
	}

	private boolean fits(long bytes, long taken) {
		return bytes <= (this.bytes - taken) / 2;
	}

}
