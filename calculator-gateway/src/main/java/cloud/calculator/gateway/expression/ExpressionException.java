package cloud.calculator.gateway.expression;

import java.util.List;

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

	private final SyntaxError mistake;

	private final List<Object> particulars;

	private final int position;

	ExpressionException(SyntaxError mistake, int position, Object... particulars) {
		// a mistake of the user's: where in our code it was found interests nobody
		super(mistake.sentence(particulars), null, false, false);
		this.mistake = mistake;
		this.particulars = List.of(particulars);
		this.position = position;
	}

	/**
	 * What kind of mistake it is.
	 * @return the reason
	 */
	public Reason reason() {
		return this.mistake.reason();
	}

	/**
	 * What is wrong.
	 * @return the mistake
	 */
	public SyntaxError mistake() {
		return this.mistake;
	}

	/**
	 * What the sentence about the mistake has besides words.
	 * @return limits, places, characters
	 */
	public List<Object> particulars() {
		return this.particulars;
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
