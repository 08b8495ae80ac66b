package cloud.calculator.operator.operations;

/**
 * Concurrent requests use the memory that this request's outcomes need.
 */
class OverloadedException extends RuntimeException {

	OverloadedException() {
		super("The operator is overloaded. Try again in a moment.");
	}

}
