package cloud.calculator.support.error;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

/**
 * Problems as plain text, for {@code POST /}, whose contract is plain text.
 */
public final class PlainText {

	private PlainText() {
	}

	/**
	 * Whether a request expects plain text.
	 * @param request the request, or its error dispatch
	 * @return {@code true} for {@code POST /}, unless its body or its answer is JSON
	 */
	public static boolean isExpected(HttpServletRequest request) {
		Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		Object method = request.getAttribute(RequestDispatcher.ERROR_METHOD);
		return "/".equals((path != null) ? path : request.getRequestURI())
				&& "POST".equals((method != null) ? method : request.getMethod())
				&& !String.valueOf(request.getHeader("Accept")).contains("json")
				&& !String.valueOf(request.getContentType()).contains("json");
	}

	/**
	 * The text of a problem.
	 * @param problem the problem
	 * @return its sentence as a line
	 */
	public static String of(ProblemDetail problem) {
		return problem.getDetail() + "\n";
	}

	/**
	 * Adds the content type.
	 * @param headers the headers of the response
	 * @return the headers with the content type
	 */
	public static HttpHeaders headers(HttpHeaders headers) {
		HttpHeaders copy = new HttpHeaders(headers);
		copy.setContentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8));
		return copy;
	}

}
