package cloud.calculator.gateway.expression;

import cloud.calculator.gateway.expression.ExpressionException.Reason;

/**
 * The errors in an expression, each with its English message for the user. Translations
 * are in {@code problems_*.properties}, under the name in lower case with hyphens.
 */
public enum SyntaxError {

	/** The text is empty or blank. */
	EMPTY("The expression is empty: write one, for example 5+6."),

	/** The text ends before an operand. */
	OPERAND_EXPECTED_AT_END("The expression ends where a number or ( is expected."),

	/** There is another token instead of an operand. */
	OPERAND_EXPECTED("A number or ( is expected here."),

	/** An operand follows another one. */
	OPERATOR_MISSING("An operator is missing before this: + - * or /."),

	/** A parenthesis is not closed. */
	CLOSING_MISSING("A ) is missing here, for the ( at %d."),

	/** A parenthesis is closed that was not opened. */
	OPENING_MISSING("This ) has no matching (."),

	/** The equals sign is not at the end. */
	AFTER_EQUALS("Nothing may follow the =."),

	/** A comma, as a decimal separator or in a list. */
	COMMA("A comma is not allowed here: write decimals with a point, as in 1.5."),

	/** A character that is not part of the grammar. */
	CHARACTER(
			"The character %s is not allowed here: an expression consists of numbers, the operators + - * / and parentheses."),

	/** There is no digit after the decimal point. */
	DIGIT_EXPECTED_AFTER_POINT("A digit is expected here, after the point."),

	/** There is no digit in the exponent. */
	DIGIT_EXPECTED_AFTER_E("A digit is expected here, after the e."),

	/** A number has several decimal points. */
	SECOND_DECIMAL_POINT("A number can have only one decimal point."),

	/** A number has too many digits. */
	TOO_MANY_DIGITS(Reason.TOO_LARGE, "A number can have at most %d digits; this one has %d."),

	/** An exponent is too large or too small. */
	EXPONENT_TOO_LARGE(Reason.TOO_LARGE, "An exponent must be between -%1$d and %1$d."),

	/** The text is too long. */
	TOO_MANY_CHARACTERS(Reason.TOO_LONG, "An expression can have at most %d characters."),

	/** The expression has too many operations. */
	TOO_MANY_OPERATIONS(Reason.TOO_LONG, "An expression can have at most %d operations."),

	/** Parentheses are nested too deeply. */
	TOO_DEEP(Reason.TOO_LONG, "Parentheses can be nested at most %d levels deep.");

	private final Reason reason;

	private final String message;

	SyntaxError(String message) {
		this(Reason.SYNTAX_ERROR, message);
	}

	SyntaxError(Reason reason, String message) {
		this.reason = reason;
		this.message = message;
	}

	Reason reason() {
		return this.reason;
	}

	/** Returns the message with its placeholders replaced. */
	String message(Object... arguments) {
		return this.message.formatted(arguments);
	}

}
