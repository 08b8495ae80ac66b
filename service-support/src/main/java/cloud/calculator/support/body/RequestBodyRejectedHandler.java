package cloud.calculator.support.body;

import java.util.Locale;

import cloud.calculator.support.error.ProblemResponse;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
	ResponseEntity<?> handle(RequestBodyRejectedException ex, HttpServletRequest request, Locale locale) {
		HttpHeaders headers = new HttpHeaders();
		if (ex.status() == HttpStatus.SERVICE_UNAVAILABLE) {
			headers.set(HttpHeaders.RETRY_AFTER, "2");
		}
		if (ex.status() == HttpStatus.UNSUPPORTED_MEDIA_TYPE) {
			headers.set(HttpHeaders.ACCEPT_ENCODING, "gzip, deflate");
		}
		return ProblemResponse.of(ex.problem(locale), headers, request);
	}

}
