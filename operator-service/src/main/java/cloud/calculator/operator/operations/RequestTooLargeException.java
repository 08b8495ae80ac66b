package cloud.calculator.operator.operations;

/**
 * A request has more operations or longer operands than the limits allow.
 */
final class RequestTooLargeException extends RuntimeException {

	private RequestTooLargeException(String message) {
		super(message);
	}

	static RequestTooLargeException operations(int operations, int limit) {
		return new RequestTooLargeException(
				"The request has %d operations; at most %d are allowed.".formatted(operations, limit));
	}

	static RequestTooLargeException characters(int characters, int limit) {
		return new RequestTooLargeException(
				"The operands have %d characters in total, with exponents written out; at most %d are allowed."
					.formatted(characters, limit));
	}

}
