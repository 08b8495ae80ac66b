package cloud.calculator.gateway.web;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

/**
 * Passes over slashes too many in the addresses of the API, such as one at the end. The
 * filters of Spring Security are selected by the servlet container, which has done so
 * already.
 */
@Component
class RedundantSlashFilter extends HttpFilter {

	private static final String API = "/api/";

	private static final Pattern SLASHES = Pattern.compile("/{2,}");

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		String path = request.getRequestURI();
		String context = request.getContextPath();
		String clean = context + clean(path.substring(Math.min(context.length(), path.length())));
		chain.doFilter(clean.equals(path) ? request : new HttpServletRequestWrapper(request) {
			@Override
			public String getRequestURI() {
				return clean;
			}

			@Override
			public String getServletPath() {
				return clean.substring(context.length());
			}
		}, response);
	}

	private static String clean(String path) {
		// no regular expression for the usual request, which has no slash too many
		String single = path.contains("//") ? SLASHES.matcher(path).replaceAll("/") : path;
		if (single.equals("/")) {
			return single;
		}
		if (!single.startsWith(API)) {
			return path;
		}
		return single.endsWith("/") ? single.substring(0, single.length() - 1) : single;
	}

}
