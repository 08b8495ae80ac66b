package cloud.calculator.gateway.expression;

/**
 * An expression cannot be read. The message is a sentence for the person who wrote it.
 */
public final class ExpressionException extends RuntimeException {

	/** What is wrong with an expression. */
	public enum Reason {

		/** It is not in the grammar. */
		SYNTAX_ERROR,

		/** It has too many characters, levels or operations. */
		TOO_LONG,

		/** A number in it has too many digits or too great an exponent. */
		TOO_LARGE

	}

	private final Reason reason;

	private final int position;

	ExpressionException(Reason reason, int position, String message) {
		// a mistake of the user's: where in our code it was found interests nobody
		super(message, null, false, false);
		this.reason = reason;
		this.position = position;
	}

	static ExpressionException syntaxError(int position, String message) {
		return new ExpressionException(Reason.SYNTAX_ERROR, position, message);
	}

	/**
	 * What is wrong.
	 * @return the reason
	 */
	public Reason reason() {
		return this.reason;
	}

	/**
	 * Where it is wrong.
	 * @return the place of the first character that cannot stand, from 1; one past the
	 * end if something is missing there
	 */
	public int position() {
		return this.position;
	}

}
