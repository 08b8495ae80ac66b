package cloud.calculator.support.body;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.ServletInputStream;

/**
 * A body whose reading fails with a {@link RequestBodyRejectedException} as soon as it is
 * too long or arrives too slowly.
 */
final class LimitedServletInputStream extends BlockingServletInputStream {

	private final long contentLength;

	private final long maxBytes;

	private final SlowClientPolicy slowClients;

	private long bytes;

	private Duration waited = Duration.ZERO;

	/**
	 * Creates the stream.
	 * @param body the body itself
	 * @param contentLength the length that the request announces, -1 if it does not
	 * @param maxBytes the greatest length that is accepted
	 * @param slowClients how long to wait for the body
	 */
	LimitedServletInputStream(ServletInputStream body, long contentLength, long maxBytes,
			SlowClientPolicy slowClients) {
		super(body);
		this.contentLength = contentLength;
		this.maxBytes = maxBytes;
		this.slowClients = slowClients;
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		rejectIfLonger(this.contentLength);
		boolean ready = this.body.available() > 0 || this.body.isFinished();
		int read = ready ? this.body.read(target, offset, length) : await(target, offset, length);
		this.bytes += Math.max(0, read);
		rejectIfLonger(this.bytes);
		return read;
	}

	private void rejectIfLonger(long length) throws RequestBodyRejectedException {
		if (length > this.maxBytes) {
			throw RequestBodyRejectedException.tooLong(this.maxBytes);
		}
	}

	private int await(byte[] target, int offset, int length) throws IOException {
		long start = System.nanoTime();
		int read = this.slowClients.await(() -> this.body.read(target, offset, length));
		this.waited = this.waited.plusNanos(System.nanoTime() - start);
		if (this.slowClients.isTooSlow(this.waited, this.bytes)) {
			throw RequestBodyRejectedException.tooSlow();
		}
		return read;
	}

}
