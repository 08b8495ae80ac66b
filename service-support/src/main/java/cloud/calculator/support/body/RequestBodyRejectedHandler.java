package cloud.calculator.support.body;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers requests whose bodies are rejected: with problem details, and with plain text
 * at {@code /}, whose contract is plain text.
 */
@RestControllerAdvice
// before a service's handlers, which would report an unreadable body
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestBodyRejectedHandler {

	@ExceptionHandler
	ResponseEntity<?> handle(RequestBodyRejectedException ex, HttpServletRequest request) {
		ResponseEntity.BodyBuilder response = ResponseEntity.status(ex.status());
		if (ex.status() == HttpStatus.SERVICE_UNAVAILABLE) {
			response.header("Retry-After", "2");
		}
		if (request.getServletPath().equals("/")) {
			return response.contentType(MediaType.TEXT_PLAIN).body(ex.getMessage() + "\n");
		}
		return response.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(ProblemDetail.forStatusAndDetail(ex.status(), ex.getMessage()));
	}

}
