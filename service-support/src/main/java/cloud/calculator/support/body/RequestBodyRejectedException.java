package cloud.calculator.support.body;

import java.io.IOException;
import java.util.Locale;

import cloud.calculator.support.error.HttpProblems;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * The service stops reading a body. The message tells the client why.
 */
class RequestBodyRejectedException extends IOException {

	private final HttpStatus status;

	private final String key;

	private final Object[] arguments;

	private RequestBodyRejectedException(HttpStatus status, String key, Object... arguments) {
		super(HttpProblems.message(key, Locale.ENGLISH, arguments));
		this.status = status;
		this.key = key;
		this.arguments = arguments;
	}

	static RequestBodyRejectedException tooLong(long maxBytes) {
		return new RequestBodyRejectedException(HttpStatus.CONTENT_TOO_LARGE, "413.detail", String.valueOf(maxBytes));
	}

	static RequestBodyRejectedException tooSlow() {
		return new RequestBodyRejectedException(HttpStatus.REQUEST_TIMEOUT, "408.detail");
	}

	static RequestBodyRejectedException tooManySlowRequests() {
		return new RequestBodyRejectedException(HttpStatus.SERVICE_UNAVAILABLE, "slow-requests");
	}

	static RequestBodyRejectedException unsupportedEncoding(String encoding) {
		return new RequestBodyRejectedException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "encoding-unsupported", encoding);
	}

	static RequestBodyRejectedException invalidEncoding(String encoding) {
		return new RequestBodyRejectedException(HttpStatus.BAD_REQUEST, "encoding-invalid", encoding);
	}

	HttpStatus status() {
		return this.status;
	}

	ProblemDetail problem(Locale locale) {
		return HttpProblems.of(this.status, HttpProblems.message(this.key, locale, this.arguments), locale);
	}

}
