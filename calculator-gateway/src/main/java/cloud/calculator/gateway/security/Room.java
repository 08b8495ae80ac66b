package cloud.calculator.gateway.security;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Memory for the bodies that are in hand. One may take half of what is left: there always
 * is some for smaller ones.
 */
final class Room {

	private final long bytes;

	private final AtomicLong taken = new AtomicLong();

	Room(long bytes) {
		this.bytes = bytes;
	}

	boolean tryTake(long bytes) {
		long before = this.taken.getAndUpdate((taken) -> fits(bytes, taken) ? taken + bytes : taken);
		return fits(bytes, before);
	}

	void giveBack(long bytes) {
		this.taken.addAndGet(-bytes);
	}

	private boolean fits(long bytes, long taken) {
		return bytes <= (this.bytes - taken) / 2;
	}

}
