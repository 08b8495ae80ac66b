package cloud.calculator.support.headers;

import java.io.IOException;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Sets the {@link SecurityHeaders} of every response.
 */
class SecurityHeadersFilter implements Filter {

	private final SecurityHeaders headers;

	SecurityHeadersFilter(SecurityHeaders headers) {
		this.headers = headers;
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		this.headers.writeTo((HttpServletResponse) response);
		chain.doFilter(request, response);
	}

}
