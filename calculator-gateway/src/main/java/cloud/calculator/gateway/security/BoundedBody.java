package cloud.calculator.gateway.security;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;

/**
 * A body that ends with an exception where it becomes too long, or comes too slowly.
 */
final class BoundedBody extends ServletInputStream {

	private final ServletInputStream body;

	private final long promised;

	private final long mostBytes;

	private final Patience patience;

	private long bytes;

	private Duration waited = Duration.ZERO;

	/**
	 * Creates a body within bounds.
	 * @param body the body itself
	 * @param promised how long it says it is, -1 if it does not
	 * @param mostBytes how long it may be
	 * @param patience how long it may take
	 */
	BoundedBody(ServletInputStream body, long promised, long mostBytes, Patience patience) {
		this.body = body;
		this.promised = promised;
		this.mostBytes = mostBytes;
		this.patience = patience;
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		refuseIfLonger(this.promised);
		boolean ready = this.body.available() > 0 || this.body.isFinished();
		int read = ready ? this.body.read(target, offset, length) : await(target, offset, length);
		this.bytes += Math.max(0, read);
		refuseIfLonger(this.bytes);
		return read;
	}

	private void refuseIfLonger(long length) throws RefusedBodyException {
		if (length > this.mostBytes) {
			throw RefusedBodyException.tooLong(this.mostBytes);
		}
	}

	private int await(byte[] target, int offset, int length) throws IOException {
		long start = System.nanoTime();
		int read = this.patience.await(() -> this.body.read(target, offset, length));
		this.waited = this.waited.plusNanos(System.nanoTime() - start);
		if (this.patience.isOver(this.waited, this.bytes)) {
			throw RefusedBodyException.tooSlow();
		}
		return read;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xff;
	}

	@Override
	public boolean isFinished() {
		return this.body.isFinished();
	}

	@Override
	public boolean isReady() {
		return this.body.isReady();
	}

	@Override
	public void setReadListener(ReadListener listener) {
		throw new UnsupportedOperationException("read by waiting");
	}

}
