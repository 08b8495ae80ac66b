package cloud.calculator.gateway.security;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * How long clients are waited for, and how many at once: each costs a thread. What comes
 * slowly can so take some of the threads and never all.
 */
final class Patience {

	/**
	 * Slower than this no line is that is used for calculations.
	 */
	private static final int BYTES_PER_SECOND = 1000;

	/** Waiting for a place costs a thread as well. */
	private static final int MOST_IN_LINE = 20;

	private final Duration start;

	private final Semaphore places;

	/**
	 * Creates the patience of a service.
	 * @param start how long a body is waited for; a second more for each kilobyte of it
	 * @param places how many bodies are waited for at once
	 */
	Patience(Duration start, int places) {
		this.start = start;
		this.places = new Semaphore(places);
	}

	boolean isOver(Duration waited, long bytes) {
		return waited.compareTo(this.start.plusSeconds(bytes / BYTES_PER_SECOND)) > 0;
	}

	int await(Reading reading) throws IOException {
		if (!hasPlace()) {
			throw RefusedBodyException.tooManySlowOnes();
		}
		try {
			return reading.read();
		}
		finally {
			this.places.release();
		}
	}

	/** Most need a place for no longer than their next packet takes. */
	private boolean hasPlace() {
		try {
			return this.places.tryAcquire() || (this.places.getQueueLength() < MOST_IN_LINE
					&& this.places.tryAcquire(50, TimeUnit.MILLISECONDS));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/** Reads what may not be there yet. */
	interface Reading {

		int read() throws IOException;

	}

}
