package cloud.calculator.gateway.web.problem;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers invalid requests with a message that says what to send.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class InvalidRequestHandler {

	@ExceptionHandler
	ResponseEntity<Object> invalid(InvalidRequestException ex, HttpServletRequest request, Locale locale) {
		return ProblemBody.of(ex, locale).in(ProblemBody.response(ex.status()), AnswerFormat.ofProblem(request));
	}

}
