package cloud.calculator.operator.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

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

	private final byte[] expected;

	private final String actuatorPath;

	private final AtomicBoolean warned = new AtomicBoolean();

	/**
	 * Creates the filter.
	 * @param token the expected token
	 * @param actuatorPath the base path of the actuator
	 */
	BearerTokenFilter(String token, String actuatorPath) {
		this.expected = bytes("Bearer " + token);
		this.actuatorPath = actuatorPath + "/";
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		String path = request.getServletPath();
		String authorization = request.getHeader("Authorization");
		// MessageDigest.isEqual takes the same time for every wrong token of the same
		// length
		if (PROBES.contains(path) || (path + "/").startsWith(this.actuatorPath)
				|| (authorization != null && MessageDigest.isEqual(this.expected, bytes(authorization)))) {
			chain.doFilter(request, response);
			return;
		}
		// only once, so that clients cannot fill the log
		if (!this.warned.getAndSet(true)) {
			logger.warn("Rejected a request: missing or wrong bearer token (CALCULATOR_OPERATORS_SECRET). "
					+ "The gateway must use the same secret; further rejections are not logged.");
		}
		response.setHeader("WWW-Authenticate", "Bearer");
		response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
