package cloud.calculator.operator.web;

/**
 * A request asks for more operations than the limit allows.
 */
class TooManyOperationsException extends RuntimeException {

	TooManyOperationsException(int operations, int limit) {
		super("The request holds %d operations; at most %d are allowed.".formatted(operations, limit));
	}

}
