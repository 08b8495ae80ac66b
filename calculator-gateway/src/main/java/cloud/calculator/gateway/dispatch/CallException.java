package cloud.calculator.gateway.dispatch;

/**
 * A call to an operator brought no proper answer. The message says what the operator does
 * instead: {@code cannot be reached}.
 */
final class CallException extends Exception {

	/** What it tells about the instance. */
	enum Kind {

		/** Nobody answers there: asking at once again would be in vain. */
		UNREACHABLE,

		/** Something went wrong this time. */
		FAILED,

		/** It has too much to do, and says so. */
		BUSY

	}

	private final Kind kind;

	CallException(Kind kind, String message) {
		// where in our code it was found interests nobody
		super(message, null, false, false);
		this.kind = kind;
	}

	Kind kind() {
		return this.kind;
	}

}
