package cloud.calculator.operator.operations;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * The time after which the client no longer waits for the response. The client sends the
 * remaining time in the header {@value #HEADER}; without it there is no deadline.
 */
final class RequestDeadline {

	static final String HEADER = "X-Time-Left-Millis";

	private final @Nullable Long millis;

	private final long start = System.nanoTime();

	private RequestDeadline(@Nullable Long millis) {
		this.millis = millis;
	}

	/**
	 * Reads the header; the time starts to run at this call.
	 * @param request the request
	 * @return the deadline of the request
	 * @throws ErrorResponseException if the header is not a whole number (status 400)
	 */
	static RequestDeadline of(HttpServletRequest request) {
		String millis = request.getHeader(HEADER);
		try {
			return new RequestDeadline((millis != null) ? Long.valueOf(millis) : null);
		}
		catch (NumberFormatException ex) {
			throw new ErrorResponseException(HttpStatus.BAD_REQUEST, ProblemDetail
				.forStatusAndDetail(HttpStatus.BAD_REQUEST, HEADER + " must be a whole number of milliseconds."), ex);
		}
	}

	/**
	 * Checks that the deadline has not passed.
	 * @throws DeadlineExceededException if it has
	 */
	void check() {
		if (this.millis != null && (System.nanoTime() - this.start) / 1_000_000 >= this.millis) {
			throw new DeadlineExceededException(this.millis);
		}
	}

}
