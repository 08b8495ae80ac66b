package cloud.calculator.gateway.security;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/**
 * Memory for the bodies that are in hand. One may take half of what is left: there always
 * is some for smaller ones.
 */
final class Room {

	private final long bytes;

	private final AtomicLong taken = new AtomicLong();

	private final LongAdder refused = new LongAdder();

	Room(long bytes) {
		this.bytes = bytes;
	}

	boolean tryTake(long bytes) {
		long before = this.taken.getAndUpdate((taken) -> fits(bytes, taken) ? taken + bytes : taken);
		boolean taken = fits(bytes, before);
		if (!taken) {
			this.refused.increment();
		}
		return taken;
	}

	void giveBack(long bytes) {
		this.taken.addAndGet(-bytes);
	}

	/** How often there was not enough. */
	long refused() {
		return this.refused.sum();
	}

	private boolean fits(long bytes, long taken) {
		return bytes <= (this.bytes - taken) / 2;
	}

}
