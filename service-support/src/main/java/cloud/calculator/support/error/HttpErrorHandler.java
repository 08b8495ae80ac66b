package cloud.calculator.support.error;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Answers the exceptions of Spring MVC with {@link HttpProblems}, and {@code POST /} with
 * plain text.
 */
@RestControllerAdvice
class HttpErrorHandler extends ResponseEntityExceptionHandler {

	@Override
	protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception ex, @Nullable Object body,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		ResponseEntity<Object> response = ProblemResponse.of(problem(ex, status, request.getLocale()), headers,
				((ServletWebRequest) request).getRequest());
		return super.handleExceptionInternal(ex, response.getBody(), response.getHeaders(), status, request);
	}

	private static ProblemDetail problem(Exception ex, HttpStatusCode status, Locale locale) {
		if (ex instanceof HttpRequestMethodNotSupportedException method) {
			return HttpProblems.of(status, locale, method.getMethod(), methods(method.getSupportedHttpMethods()));
		}
		if (ex instanceof HttpMediaTypeNotSupportedException type) {
			return HttpProblems.of(status, locale, String.valueOf(type.getContentType()),
					MediaType.toString(type.getSupportedMediaTypes()));
		}
		if (ex instanceof ErrorResponseException own && own.getBody().getDetail() != null) {
			return HttpProblems.of(status, own.getBody().getDetail(), locale);
		}
		return HttpProblems.of(status, locale);
	}

	private static String methods(@Nullable Collection<HttpMethod> methods) {
		return (methods != null) ? methods.stream().map(HttpMethod::name).sorted().collect(Collectors.joining(", "))
				: "";
	}

}
