package cloud.calculator.support.headers;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The headers of every response that tell browsers what to load and run, to show the
 * response in no frame, not to guess its type and to send no referrer.
 *
 * @param contentSecurityPolicy the value of {@code Content-Security-Policy}
 */
@ConfigurationProperties("calculator.security-headers")
public record SecurityHeaders(
		@DefaultValue("default-src 'none'; frame-ancestors 'none'") String contentSecurityPolicy) {

	/**
	 * Sets the headers.
	 * @param response the response, not yet committed
	 */
	public void writeTo(HttpServletResponse response) {
		response.setHeader("Content-Security-Policy", this.contentSecurityPolicy);
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("X-Frame-Options", "DENY");
		response.setHeader("Referrer-Policy", "no-referrer");
	}

}
