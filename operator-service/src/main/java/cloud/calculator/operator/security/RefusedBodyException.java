package cloud.calculator.operator.security;

import java.io.IOException;

import org.springframework.http.HttpStatus;

/**
 * A body is not read to its end. The message says why.
 */
class RefusedBodyException extends IOException {

	private final HttpStatus status;

	private RefusedBodyException(HttpStatus status, String message) {
		super(message);
		this.status = status;
	}

	static RefusedBodyException tooLong(long mostBytes) {
		return new RefusedBodyException(HttpStatus.CONTENT_TOO_LARGE,
				"The request has more than %d bytes.".formatted(mostBytes));
	}

	static RefusedBodyException tooSlow() {
		return new RefusedBodyException(HttpStatus.REQUEST_TIMEOUT, "The request comes too slowly.");
	}

	static RefusedBodyException tooManySlowOnes() {
		return new RefusedBodyException(HttpStatus.SERVICE_UNAVAILABLE,
				"Too many requests come slowly at this moment. Try again soon.");
	}

	HttpStatus status() {
		return this.status;
	}

}
