package cloud.calculator.gateway.web;

import java.util.List;
import java.util.Locale;

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
	ResponseEntity<Object> invalid(InvalidParameterException ex, Locale locale) {
		return answer(ex.name(), locale);
	}

	@ExceptionHandler
	ResponseEntity<Object> mismatch(MethodArgumentTypeMismatchException ex, Locale locale) {
		return answer(ex.getName(), locale);
	}

	@ExceptionHandler
	ResponseEntity<Object> unreadable(HttpMessageNotReadableException ex, Locale locale) {
		return answer(member(ex.getCause()), locale);
	}

	private static ResponseEntity<Object> answer(@Nullable String parameter, Locale locale) {
		return ProblemBody.invalidRequest(CalculationParameters.advice(parameter), locale).toResponse();
	}

	private static @Nullable String member(@Nullable Throwable cause) {
		List<?> path = (cause instanceof DatabindException ex) ? ex.getPath() : List.of();
		return path.isEmpty() ? null : ((DatabindException.Reference) path.get(0)).getPropertyName();
	}

}
