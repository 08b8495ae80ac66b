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
 * Lets in who shows the secret, as {@code Authorization: Bearer …}, and no one else but
 * those who ask whether the operator lives.
 */
class Secret extends HttpFilter {

	private static final Log logger = LogFactory.getLog(Secret.class);

	private static final Set<String> OPEN = Set.of("/livez", "/readyz");

	private final byte[] expected;

	private final String administration;

	private final AtomicBoolean warned = new AtomicBoolean();

	/**
	 * Creates the filter.
	 * @param secret the secret
	 * @param administration where the actuator is, which has a guard of its own
	 */
	Secret(String secret, String administration) {
		this.expected = bytes("Bearer " + secret);
		this.administration = administration + "/";
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		String path = request.getServletPath();
		String shown = request.getHeader("Authorization");
		// in a time that does not tell how much of it is right
		if (OPEN.contains(path) || (path + "/").startsWith(this.administration)
				|| (shown != null && MessageDigest.isEqual(this.expected, bytes(shown)))) {
			chain.doFilter(request, response);
			return;
		}
		// once: whoever knocks does not get to fill the log
		if (!this.warned.getAndSet(true)) {
			logger.warn("Somebody asks without the secret or with a wrong one, and is refused: the gateway must have "
					+ "the same CALCULATOR_OPERATORS_SECRET as this operator.");
		}
		response.setHeader("WWW-Authenticate", "Bearer");
		response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
