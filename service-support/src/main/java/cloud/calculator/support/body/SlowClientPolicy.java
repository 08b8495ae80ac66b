package cloud.calculator.support.body;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * How long the service waits for bodies that arrive slowly, and how many of them at once.
 * Each occupies a thread, and some threads must remain for other requests.
 */
final class SlowClientPolicy {

	private static final Duration BASE_TIMEOUT = Duration.ofSeconds(10);

	/** A body may take one second more for each kilobyte of it. */
	private static final int MIN_BYTES_PER_SECOND = 1000;

	/** Waiting for a permit occupies a thread as well. */
	private static final int MAX_QUEUE_LENGTH = 20;

	private final Duration baseTimeout;

	private final Semaphore permits;

	SlowClientPolicy(int maxConcurrent) {
		this(BASE_TIMEOUT, maxConcurrent);
	}

	/**
	 * Creates a policy.
	 * @param baseTimeout the time that an empty body may take
	 * @param maxConcurrent for how many bodies the service waits at once
	 */
	SlowClientPolicy(Duration baseTimeout, int maxConcurrent) {
		this.baseTimeout = baseTimeout;
		this.permits = new Semaphore(maxConcurrent);
	}

	boolean isTooSlow(Duration waited, long bytes) {
		return waited.compareTo(this.baseTimeout.plusSeconds(bytes / MIN_BYTES_PER_SECOND)) > 0;
	}

	/**
	 * Reads what may not have arrived yet.
	 * @param read the blocking read
	 * @return the number of bytes that were read, -1 at the end
	 * @throws IOException if the read fails, or if the service waits for too many bodies
	 */
	int await(BlockingRead read) throws IOException {
		if (!acquirePermit()) {
			throw RequestBodyRejectedException.tooManySlowRequests();
		}
		try {
			return read.read();
		}
		finally {
			this.permits.release();
		}
	}

	/** Most reads need a permit only until the next packet arrives. */
	private boolean acquirePermit() {
		try {
			return this.permits.tryAcquire() || (this.permits.getQueueLength() < MAX_QUEUE_LENGTH
					&& this.permits.tryAcquire(50, TimeUnit.MILLISECONDS));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/** A read that blocks until some of the body has arrived. */
	interface BlockingRead {

		int read() throws IOException;

	}

}
