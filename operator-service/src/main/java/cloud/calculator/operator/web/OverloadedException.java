package cloud.calculator.operator.web;

/**
 * There is no room for the outcomes of a request beside those of others.
 */
class OverloadedException extends RuntimeException {

	OverloadedException() {
		super("There is too much to calculate at the moment. Try again in a moment.");
	}

}
