package cloud.calculator.support.error;

import java.net.URI;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers requests that a filter rejected before they reached a controller, and requests
 * that failed with an unexpected exception, which the server has logged. The response is
 * plain text to {@code POST /}, whose contract is plain text, and problem details
 * elsewhere.
 */
@RestController
class FallbackErrorController implements ErrorController {

	private static final MediaType TEXT = MediaType.valueOf("text/plain;charset=UTF-8");

	@RequestMapping("${spring.web.error.path:/error}")
	ResponseEntity<?> answer(HttpServletRequest request) {
		// without the attribute a client asks for the path of this controller itself
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		HttpStatus status = (code instanceof Integer known) ? HttpStatus.valueOf(known) : HttpStatus.NOT_FOUND;
		Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		String detail = detail(status);
		if ("/".equals(path) && "POST".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD))) {
			return ResponseEntity.status(status).contentType(TEXT).body(detail + "\n");
		}
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setInstance(URI.create((path != null) ? path.toString() : request.getRequestURI()));
		return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

	private static String detail(HttpStatus status) {
		return switch (status) {
			case UNAUTHORIZED -> "Authentication is required, or the credentials are wrong.";
			case REQUEST_TIMEOUT -> "The body of the request arrives too slowly.";
			case SERVICE_UNAVAILABLE ->
				"There is no memory for the body of the request at the moment. Try again later.";
			case INTERNAL_SERVER_ERROR -> "An internal error occurred.";
			default -> "The request cannot be served.";
		};
	}

}
