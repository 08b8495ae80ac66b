package cloud.calculator.operator.security;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

import cloud.calculator.support.memory.MemoryBudget;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Sees to it that no body takes more than its share of time and memory, whether a
 * controller reads it or nobody does.
 */
class BodyBounds extends HttpFilter {

	/**
	 * The attribute of a request whose body is not read to its end: it cannot be followed
	 * by another on its connection.
	 */
	static final String ABANDONED = BodyBounds.class.getName();

	/** A client that still sends hears no answer: so much of a body is read for that. */
	private static final int MOST_UNUSED = 4_000_000;

	/** What is read bit by bit is never in hand as a whole. */
	private static final int MOST_OF_A_STREAM = 300_000;

	private final String path;

	private final long mostBytes;

	private final MemoryBudget room;

	private final Patience patience;

	/**
	 * Creates the filter.
	 * @param path where bodies are read as a whole
	 * @param mostBytes how long they may be there
	 * @param room memory for all of them
	 * @param places how many slow clients are waited for at once
	 */
	BodyBounds(String path, long mostBytes, MemoryBudget room, int places) {
		this.path = path;
		this.mostBytes = mostBytes;
		this.room = room;
		this.patience = new Patience(Duration.ofSeconds(10), places);
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		if (request.getContentLengthLong() <= 0 && request.getHeader("Transfer-Encoding") == null) {
			chain.doFilter(request, response);
			return;
		}
		boolean whole = this.path.equals(request.getServletPath());
		ServletInputStream body = bounded(request, whole ? this.mostBytes : Long.MAX_VALUE);
		long bytes = bytesInHand(request.getContentLengthLong(), whole ? this.mostBytes : MOST_OF_A_STREAM);
		try {
			if (this.room.tryReserve(bytes)) {
				handOn(request, body, response, chain, bytes);
			}
			else {
				response.setHeader("Retry-After", "2");
				response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
			}
		}
		finally {
			if (!body.isFinished() && !readRest(bounded(request, Long.MAX_VALUE))) {
				request.setAttribute(ABANDONED, true);
			}
		}
	}

	private void handOn(HttpServletRequest request, ServletInputStream body, HttpServletResponse response,
			FilterChain chain, long bytes) throws IOException, ServletException {
		try {
			chain.doFilter(new HttpServletRequestWrapper(request) {
				@Override
				public ServletInputStream getInputStream() {
					return body;
				}
			}, response);
		}
		finally {
			this.room.release(bytes);
		}
	}

	private static long bytesInHand(long promised, long most) {
		return (promised < 0) ? most : Math.min(promised, most);
	}

	private BoundedBody bounded(HttpServletRequest request, long most) throws IOException {
		return new BoundedBody(request.getInputStream(), request.getContentLengthLong(), most, this.patience);
	}

	private static boolean readRest(InputStream body) {
		byte[] unused = new byte[2048];
		try {
			for (int bytes = 0; bytes < MOST_UNUSED;) {
				int read = body.read(unused);
				if (read < 0) {
					return true;
				}
				bytes += read;
			}
		}
		catch (IOException ex) {
			// it is not worth waiting for
		}
		return false;
	}

}
