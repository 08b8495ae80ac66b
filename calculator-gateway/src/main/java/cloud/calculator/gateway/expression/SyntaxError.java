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

	/** A number follows another one. */
	NUMBERS_SIDE_BY_SIDE(
			"An operator is missing between these two numbers. Write a single number without spaces, as in 1000 or 1_000."),

	/** A parenthesis follows an operand, or a number a parenthesis. */
	MULTIPLICATION_MISSING("An operator is missing before this: to multiply, write *, as in 2*(3)."),

	/** A second asterisk. */
	DOUBLE_ASTERISK("** is not supported: write a power as a product, as in 2*2*2."),

	/** A second slash. */
	DOUBLE_SLASH("// is not supported: write one / to divide, and no comments."),

	/** A parenthesis is not closed. */
	CLOSING_MISSING("A ) is missing here, for the ( at %d."),

	/** A parenthesis is closed that was not opened. */
	OPENING_MISSING("This ) has no matching (."),

	/** The equals sign is not at the end. */
	AFTER_EQUALS("Nothing may follow the =: leave out the result."),

	/** A comma, as a decimal mark or in a list. */
	COMMA("A comma is not allowed here: write decimals with a point, as in 1.5."),

	/** A comma between groups of digits, or as a decimal mark. */
	COMMA_BEFORE_THREE_DIGITS(
			"A comma is not allowed here: write thousands without it, as in 1000 or 1_000, and decimals with a point, as in 1.5."),

	/** A point, although the decimal mark is the comma. */
	POINT("A point is not allowed here: write decimals with a comma, as in 1,5, and thousands as in 1000 or 1_000."),

	/** A separator of digits that are not in groups of three. */
	DIGIT_GROUPS("The character %s is not allowed here: it can separate groups of three digits only, as in 1_000_000."),

	/** A circumflex or an arrow. */
	POWER("%s is not supported: write a power as a product, as in 2*2*2."),

	/** A superscript digit or sign. */
	SUPERSCRIPT("The superscript %s is not supported: write a power as a product, as in 2*2*2."),

	/** A percent or per mille sign. */
	PERCENT("%s is not supported: write 5/100 for five percent. There is no operator for remainders."),

	/** A root sign. */
	ROOT("Roots are not supported: %s."),

	/** An exclamation mark. */
	FACTORIAL("%s is not supported: write a factorial as a product, as in 1*2*3."),

	/** The name or sign of a function. */
	FUNCTION("The function %s is not supported: there are only the operators + - * / and parentheses."),

	/** The name or sign of a mathematical constant. */
	CONSTANT("The constant %s is not supported: write its value as a number, as in 3.14159."),

	/** Infinity or not a number. */
	NOT_FINITE("%s is not supported: there are only finite numbers."),

	/** A word that means one of the four operators. */
	OPERATOR_WORD("%s is not an operator here: write + - * or /."),

	/** An operator that the calculator does not have. */
	OPERATOR_UNKNOWN("The operator %s is not supported: there are only + - * and /."),

	/** A letter x that is not between two operands. */
	LETTER_X("%s means multiplication only between two numbers or parentheses, as in 2x3. There are no variables."),

	/** Any other word. */
	WORD("%s is not a number: there are no variables, units or words."),

	/** A number with a prefix for another base. */
	BASE("%s is not supported: write the number in decimal digits."),

	/** A currency sign. */
	CURRENCY("%s is not supported: write amounts without the currency."),

	/** A number sign. */
	COMMENT("%s is not supported here: write no comments after an expression."),

	/** Square brackets or braces. */
	BRACKET("%s is not supported: write ( and )."),

	/** A sign of comparison. */
	COMPARISON("%s is not supported: an expression has no comparisons and no =, except one at its end."),

	/** A plus-minus sign. */
	PLUS_MINUS("%s stands for two values: write one expression for each."),

	/** A quotation mark that does not enclose the expression. */
	QUOTATION_MARK("The quotation mark %s is not allowed here: quotation marks can only enclose the whole expression."),

	/** A semicolon before the end. */
	SEMICOLON("A ; is allowed only at the end: send one expression at a time."),

	/** A backslash. */
	BACKSLASH("%s is not supported: write + - * / and parentheses instead of commands."),

	/** Any other character that is not part of the grammar. */
	CHARACTER(
			"The character %s is not allowed here: an expression consists of numbers, the operators + - * / and parentheses."),

	/** A decimal point without digits. */
	DIGIT_EXPECTED_AFTER_POINT("A digit is expected here, after the point."),

	/** There is no digit in the exponent. */
	DIGIT_EXPECTED_AFTER_E("A digit is expected here, after the e."),

	/** An exponent with decimals. */
	EXPONENT_NOT_INTEGER("An exponent must be an integer, as in 1e15."),

	/** A number has several decimal points. */
	SECOND_DECIMAL_POINT("A number can have only one decimal point."),

	/** A number has several decimal commas. */
	SECOND_DECIMAL_COMMA("A number can have only one decimal comma: write thousands without it, as in 1000 or 1_000."),

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
