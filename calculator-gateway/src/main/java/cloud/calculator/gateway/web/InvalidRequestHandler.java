package cloud.calculator.gateway.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DatabindException;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Requests that cannot be understood: the answer says what to send instead.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class InvalidRequestHandler {

	@ExceptionHandler
	ResponseEntity<Object> invalid(InvalidParameterException ex) {
		return ProblemBody.invalidRequest(String.valueOf(ex.getMessage())).toResponse();
	}

	@ExceptionHandler
	ResponseEntity<Object> mismatch(MethodArgumentTypeMismatchException ex) {
		return ProblemBody.invalidRequest(CalculationParameters.advice(ex.getName())).toResponse();
	}

	@ExceptionHandler
	ResponseEntity<Object> unreadable(HttpMessageNotReadableException ex) {
		return ProblemBody.invalidRequest(CalculationParameters.advice(member(ex.getCause()))).toResponse();
	}

	private static @Nullable String member(@Nullable Throwable cause) {
		List<?> path = (cause instanceof DatabindException ex) ? ex.getPath() : List.of();
		return path.isEmpty() ? null : ((DatabindException.Reference) path.get(0)).getPropertyName();
	}

}
