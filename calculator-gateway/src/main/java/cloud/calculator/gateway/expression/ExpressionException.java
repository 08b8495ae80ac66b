package cloud.calculator.gateway.expression;

import java.util.List;

/**
 * An expression is invalid or exceeds a limit. The message is a complete English sentence
 * for the user.
 */
public final class ExpressionException extends RuntimeException {

	/** The kinds of errors in an expression. */
	public enum Reason {

		/** The text does not conform to the grammar. */
		SYNTAX_ERROR,

		/** The expression has too many characters, levels or operations. */
		TOO_LONG,

		/** A number has too many digits, or its exponent is too large. */
		TOO_LARGE

	}

	private final SyntaxError error;

	private final List<Object> arguments;

	private final int position;

	ExpressionException(SyntaxError error, int position, Object... arguments) {
		// no stack trace: the error is in the user's text, and errors are frequent
		super(error.message(arguments), null, false, false);
		this.error = error;
		this.arguments = List.of(arguments);
		this.position = position;
	}

	/**
	 * Returns the kind of error, which decides the status of the response.
	 * @return the reason
	 */
	public Reason reason() {
		return this.error.reason();
	}

	/**
	 * Returns the error.
	 * @return the error
	 */
	public SyntaxError error() {
		return this.error;
	}

	/**
	 * Returns the arguments of the message, for its translations.
	 * @return limits, positions and characters, in the order of the placeholders
	 */
	public List<Object> arguments() {
		return this.arguments;
	}

	/**
	 * Returns the position of the error.
	 * @return the position of the first character that is not allowed, in code points of
	 * the text as it was sent, from 1; the position after the last token if something is
	 * missing at the end
	 */
	public int position() {
		return this.position;
	}

}
