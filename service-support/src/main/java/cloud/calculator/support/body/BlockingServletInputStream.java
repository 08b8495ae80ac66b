package cloud.calculator.support.body;

import java.io.IOException;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;

/**
 * A body that reads from another one, with blocking I/O only.
 */
abstract class BlockingServletInputStream extends ServletInputStream {

	/** The body that is read from. */
	protected final ServletInputStream body;

	BlockingServletInputStream(ServletInputStream body) {
		this.body = body;
	}

	@Override
	public abstract int read(byte[] target, int offset, int length) throws IOException;

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
		throw new UnsupportedOperationException("bodies are read with blocking I/O");
	}

}
