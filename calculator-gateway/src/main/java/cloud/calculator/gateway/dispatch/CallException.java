package cloud.calculator.gateway.dispatch;

/**
 * A call to an operator failed. The message completes a sentence whose subject is the
 * operator: {@code cannot be reached}.
 */
final class CallException extends Exception {

	/** How the call failed, which decides what happens to the instance. */
	enum Kind {

		/** No response arrived: an immediate retry on this instance would fail too. */
		UNREACHABLE,

		/** The response was an error, invalid or incomplete. */
		FAILED,

		/**
		 * The instance works, but did not complete this call: the call was larger than
		 * its limits (413), or the time of the calculations was up (504).
		 */
		REJECTED,

		/** The instance is overloaded and rejected the call with 503 and Retry-After. */
		BUSY

	}

	private final Kind kind;

	CallException(Kind kind, String message) {
		// the stack trace would only show this package and is expensive to fill in
		super(message, null, false, false);
		this.kind = kind;
	}

	Kind kind() {
		return this.kind;
	}

}
