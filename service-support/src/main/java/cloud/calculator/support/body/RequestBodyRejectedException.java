package cloud.calculator.support.body;

import java.io.IOException;

import org.springframework.http.HttpStatus;

/**
 * The service stops reading a body. The message tells the client why.
 */
class RequestBodyRejectedException extends IOException {

	private final HttpStatus status;

	private RequestBodyRejectedException(HttpStatus status, String message) {
		super(message);
		this.status = status;
	}

	static RequestBodyRejectedException tooLong(long maxBytes) {
		return new RequestBodyRejectedException(HttpStatus.CONTENT_TOO_LARGE,
				"The request has more than %d bytes.".formatted(maxBytes));
	}

	static RequestBodyRejectedException tooSlow() {
		return new RequestBodyRejectedException(HttpStatus.REQUEST_TIMEOUT,
				"The body of the request arrives too slowly.");
	}

	static RequestBodyRejectedException tooManySlowRequests() {
		return new RequestBodyRejectedException(HttpStatus.SERVICE_UNAVAILABLE,
				"Too many requests arrive slowly at the moment. Try again later.");
	}

	HttpStatus status() {
		return this.status;
	}

}
