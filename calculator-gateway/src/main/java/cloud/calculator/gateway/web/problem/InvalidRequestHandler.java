package cloud.calculator.gateway.web.problem;

import java.util.List;
import java.util.Locale;

import cloud.calculator.gateway.calculation.LimitsProperties;
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
 * Answers malformed requests with status 400 and a message that says what to send.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class InvalidRequestHandler {

	private final LimitsProperties limits;

	InvalidRequestHandler(LimitsProperties limits) {
		this.limits = limits;
	}

	@ExceptionHandler
	ResponseEntity<Object> invalid(InvalidParameterException ex, Locale locale) {
		return badRequest(ex.name(), locale);
	}

	@ExceptionHandler
	ResponseEntity<Object> mismatch(MethodArgumentTypeMismatchException ex, Locale locale) {
		return badRequest(ex.getName(), locale);
	}

	@ExceptionHandler
	ResponseEntity<Object> unreadable(HttpMessageNotReadableException ex, Locale locale) {
		return badRequest(member(ex.getCause()), locale);
	}

	private ResponseEntity<Object> badRequest(@Nullable String parameter, Locale locale) {
		return ProblemBody.invalidRequest(ParameterAdvice.of(parameter, this.limits.precision()), locale).toResponse();
	}

	/** Returns the name of the JSON member that could not be read, if it was one. */
	private static @Nullable String member(@Nullable Throwable cause) {
		List<?> path = (cause instanceof DatabindException ex) ? ex.getPath() : List.of();
		return path.isEmpty() ? null : ((DatabindException.Reference) path.get(0)).getPropertyName();
	}

}
