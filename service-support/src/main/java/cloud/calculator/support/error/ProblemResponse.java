package cloud.calculator.support.error;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/**
 * Creates the response with a problem: plain text to {@code POST /}, whose contract is
 * plain text, and problem details elsewhere.
 */
public final class ProblemResponse {

	private static final MediaType PLAIN_TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

	private ProblemResponse() {
	}

	/**
	 * Creates the response.
	 * @param problem the problem, with the status of the response
	 * @param headers further headers of the response
	 * @param request the request, or its error dispatch
	 * @return the response; as plain text it is the sentence of the problem as a line
	 */
	public static ResponseEntity<Object> of(ProblemDetail problem, HttpHeaders headers, HttpServletRequest request) {
		ResponseEntity.BodyBuilder response = ResponseEntity.status(problem.getStatus()).headers(headers);
		return isPlainTextExpected(request) ? response.contentType(PLAIN_TEXT).body(problem.getDetail() + "\n")
				: response.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

	/** Whether it is a {@code POST /} whose body and answer are not JSON. */
	private static boolean isPlainTextExpected(HttpServletRequest request) {
		Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		Object method = request.getAttribute(RequestDispatcher.ERROR_METHOD);
		return "/".equals((path != null) ? path : request.getRequestURI())
				&& "POST".equals((method != null) ? method : request.getMethod())
				&& !String.valueOf(request.getHeader("Accept")).contains("json")
				&& !String.valueOf(request.getContentType()).contains("json");
	}

}
