package cloud.calculator.operator.security;

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
 * Answers those whose bodies are refused: as a problem, and in plain text where the
 * contract is plain text.
 */
@RestControllerAdvice
// before those who would see nothing but a body that is not to be read
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusedBodies {

	@ExceptionHandler
	ResponseEntity<?> refused(RefusedBodyException ex, HttpServletRequest request) {
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
