package cloud.calculator.operator.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Rejects requests without the bearer token that gateway and operators share
 * ({@code calculator.operators.secret}). Probes need no token, and the actuator has HTTP
 * Basic authentication instead.
 */
class BearerTokenFilter extends HttpFilter {

	private static final Log logger = LogFactory.getLog(BearerTokenFilter.class);

	private static final Set<String> PROBES = Set.of("/livez", "/readyz");

	private static final Duration WARNING_INTERVAL = Duration.ofMinutes(1);

	private final byte[] expected;

	private final String actuatorPath;

	private final LongSupplier nanoTime;

	private final AtomicLong nextWarning;

	/**
	 * Creates the filter.
	 * @param token the expected token
	 * @param actuatorPath the base path of the actuator; empty if its paths cannot be
	 * told from others, which then need the token as well
	 * @param nanoTime the clock
	 */
	BearerTokenFilter(String token, String actuatorPath, LongSupplier nanoTime) {
		this.expected = bytes("Bearer " + token);
		this.actuatorPath = actuatorPath + "/";
		this.nanoTime = nanoTime;
		this.nextWarning = new AtomicLong(nanoTime.getAsLong());
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		String path = request.getServletPath();
		String authorization = request.getHeader("Authorization");
		// MessageDigest.isEqual takes the same time for every wrong token of the same
		// length
		if (PROBES.contains(path) || isActuator(path)
				|| (authorization != null && MessageDigest.isEqual(this.expected, bytes(authorization)))) {
			chain.doFilter(request, response);
			return;
		}
		if (isWarningDue()) {
			logger.warn("Rejected a request: missing or wrong bearer token (CALCULATOR_OPERATORS_SECRET). "
					+ "The gateway must use the same secret; further rejections are not logged for a minute.");
		}
		response.setHeader("WWW-Authenticate", "Bearer");
		response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
	}

	private boolean isActuator(String path) {
		return this.actuatorPath.length() > 1 && (path + "/").startsWith(this.actuatorPath);
	}

	/** Once a minute, so that clients cannot fill the log. */
	private boolean isWarningDue() {
		long now = this.nanoTime.getAsLong();
		long due = this.nextWarning.get();
		return now - due >= 0 && this.nextWarning.compareAndSet(due, now + WARNING_INTERVAL.toNanos());
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
