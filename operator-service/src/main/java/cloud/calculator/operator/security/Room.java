package cloud.calculator.operator.security;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Memory for what requests bring or ask for. One may take half of what is left: there
 * always is some for smaller ones.
 */
public final class Room {

	private final long bytes;

	private final AtomicLong taken = new AtomicLong();

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
		return fits(bytes, before);
	}

	/**
	 * Gives back what was taken.
	 * @param bytes how much
	 */
	public void giveBack(long bytes) {
		this.taken.addAndGet(-bytes);
	}

	private boolean fits(long bytes, long taken) {
		return bytes <= (this.bytes - taken) / 2;
	}

}
