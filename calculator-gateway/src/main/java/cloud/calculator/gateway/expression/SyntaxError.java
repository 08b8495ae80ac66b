package cloud.calculator.gateway.expression;

import cloud.calculator.gateway.expression.ExpressionException.Reason;

/**
 * What can be wrong with an expression, each with a sentence for the person who wrote it.
 */
public enum SyntaxError {

	/** There is nothing to calculate. */
	EMPTY("The expression is empty: write one, for example 5+6."),

	/** The text ends too early. */
	OPERAND_EXPECTED_AT_END("The expression ends where a number or ( is expected."),

	/** Something else stands where an operand should. */
	OPERAND_EXPECTED("A number or ( is expected here."),

	/** Two operands follow each other. */
	SIGN_MISSING("A sign is missing before this: + - * or /."),

	/** A parenthesis is never closed. */
	CLOSING_MISSING("A ) is missing here, for the ( at %d."),

	/** A parenthesis was never opened. */
	OPENING_MISSING("There is no ( for this )."),

	/** The sign of equality is not the end. */
	AFTER_EQUALS("Nothing can stand after the =."),

	/** A decimal comma, or the comma of a list. */
	COMMA("A comma cannot stand here: write decimals with a point, as in 1.5."),

	/** A character that no expression has. */
	CHARACTER("The character %s cannot stand here: an expression has numbers, the signs + - * / and parentheses."),

	/** No digit after a point. */
	DIGIT_EXPECTED_AFTER_POINT("A digit is expected here, after the point."),

	/** No digit in an exponent. */
	DIGIT_EXPECTED_AFTER_E("A digit is expected here, after the e."),

	/** Several points in a number. */
	SECOND_POINT("A number has one point only."),

	/** A number with too many digits. */
	TOO_MANY_DIGITS(Reason.TOO_LARGE, "A number has at most %d digits, this one has %d."),

	/** An exponent that is too great. */
	EXPONENT_TOO_GREAT(Reason.TOO_LARGE, "Exponents go from -%1$d to %1$d."),

	/** A text that is too long. */
	TOO_MANY_CHARACTERS(Reason.TOO_LONG, "An expression has at most %d characters."),

	/** Too many operations. */
	TOO_MANY_OPERATIONS(Reason.TOO_LONG, "An expression has at most %d operations."),

	/** Parentheses that are nested too deep. */
	TOO_DEEP(Reason.TOO_LONG, "At most %d parentheses can stand inside one another.");

	private final Reason reason;

	private final String sentence;

	SyntaxError(String sentence) {
		this(Reason.SYNTAX_ERROR, sentence);
	}

	SyntaxError(Reason reason, String sentence) {
		this.reason = reason;
		this.sentence = sentence;
	}

	Reason reason() {
		return this.reason;
	}

	/** What a person is told; there is room for particulars. */
	String sentence(Object... particulars) {
		return this.sentence.formatted(particulars);
	}

}
