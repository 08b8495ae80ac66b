package cloud.calculator.operator.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * How long somebody waits for an answer. After that nothing is worth calculating.
 */
final class TimeLeft {

	private static final String HEADER = "X-Time-Left-Millis";

	private final @Nullable Long millis;

	private final long start = System.nanoTime();

	private TimeLeft(@Nullable Long millis) {
		this.millis = millis;
	}

	/**
	 * Begins now.
	 * @param request a request that may say how long somebody waits for its answer
	 * @throws ErrorResponseException if it says so in no whole number
	 */
	static TimeLeft of(HttpServletRequest request) {
		String millis = request.getHeader(HEADER);
		try {
			return new TimeLeft((millis != null) ? Long.valueOf(millis) : null);
		}
		catch (NumberFormatException ex) {
			throw new ErrorResponseException(HttpStatus.BAD_REQUEST, ProblemDetail
				.forStatusAndDetail(HttpStatus.BAD_REQUEST, HEADER + " has to be a whole number of milliseconds."), ex);
		}
	}

	/**
	 * Goes on if somebody still waits.
	 * @throws TimeIsUpException if nobody does
	 */
	void check() {
		if (this.millis != null && (System.nanoTime() - this.start) / 1_000_000 >= this.millis) {
			throw new TimeIsUpException(this.millis);
		}
	}

}
