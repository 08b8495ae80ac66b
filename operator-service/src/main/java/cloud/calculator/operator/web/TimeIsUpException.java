package cloud.calculator.operator.web;

/**
 * Nobody waits for the answer any more.
 */
class TimeIsUpException extends RuntimeException {

	TimeIsUpException(long millis) {
		super("The %d milliseconds of X-Time-Left-Millis are over; the rest was not calculated.".formatted(millis));
	}

}
