package cloud.calculator.support.body;

import java.io.IOException;
import java.io.InputStream;

import cloud.calculator.support.memory.MemoryBudget;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Limits the time and memory that the body of a request takes, also if no controller
 * reads it. After the response it reads the rest of the body: a client that is still
 * sending would not receive the response otherwise.
 */
public class RequestBodyLimitFilter extends HttpFilter {

	/**
	 * The request attribute that is set if a body was not read to its end. The connection
	 * cannot be used for another request then.
	 */
	public static final String UNREAD_BODY = RequestBodyLimitFilter.class.getName();

	/** The greatest length of the rest of a body that is read after the response. */
	private static final int MAX_DISCARDED_BYTES = 4_000_000;

	/** The memory that is reserved for a body that is read as a stream. */
	private static final int MAX_STREAM_MEMORY_BYTES = 300_000;

	private final RequestBodyLimits limits;

	private final MemoryBudget budget;

	private final SlowClientPolicy slowClients;

	RequestBodyLimitFilter(RequestBodyLimits limits, MemoryBudget budget, SlowClientPolicy slowClients) {
		this.limits = limits;
		this.budget = budget;
		this.slowClients = slowClients;
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		if (request.getContentLengthLong() <= 0 && request.getHeader("Transfer-Encoding") == null) {
			chain.doFilter(request, response);
			return;
		}
		boolean buffered = this.limits.bufferedPath().equals(request.getServletPath());
		ServletInputStream body = limit(request, buffered ? this.limits.maxBufferedBytes() : Long.MAX_VALUE);
		long memory = memoryBytes(request, buffered ? this.limits.maxBufferedBytes() : MAX_STREAM_MEMORY_BYTES);
		try {
			if (this.budget.tryReserve(memory)) {
				proceed(request, decode(request, body, buffered), response, chain, memory);
			}
			else {
				response.setHeader("Retry-After", "2");
				response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
			}
		}
		finally {
			if (!body.isFinished() && !discardRest(limit(request, Long.MAX_VALUE))) {
				request.setAttribute(UNREAD_BODY, true);
			}
		}
	}

	private void proceed(HttpServletRequest request, ServletInputStream body, HttpServletResponse response,
			FilterChain chain, long memory) throws IOException, ServletException {
		try {
			chain.doFilter(new HttpServletRequestWrapper(request) {
				@Override
				public ServletInputStream getInputStream() {
					return body;
				}
			}, response);
		}
		finally {
			this.budget.release(memory);
		}
	}

	private ServletInputStream decode(HttpServletRequest request, ServletInputStream body, boolean buffered) {
		String encoding = request.getHeader("Content-Encoding");
		return (encoding != null) ? new DecodedServletInputStream(body, encoding,
				buffered ? this.limits.maxBufferedBytes() : Long.MAX_VALUE) : body;
	}

	private static long memoryBytes(HttpServletRequest request, long max) {
		long length = request.getContentLengthLong();
		return (length < 0) ? max : Math.min(length, max);
	}

	private LimitedServletInputStream limit(HttpServletRequest request, long maxBytes) throws IOException {
		return new LimitedServletInputStream(request.getInputStream(), request.getContentLengthLong(), maxBytes,
				this.slowClients);
	}

	private static boolean discardRest(InputStream body) {
		byte[] discarded = new byte[2048];
		try {
			for (int bytes = 0; bytes < MAX_DISCARDED_BYTES;) {
				int read = body.read(discarded);
				if (read < 0) {
					return true;
				}
				bytes += read;
			}
		}
		catch (IOException ex) {
			// the client is too slow or has closed the connection
		}
		return false;
	}

}
