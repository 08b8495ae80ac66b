package cloud.calculator.gateway.expression;

import java.util.Locale;

import cloud.calculator.gateway.expression.normalization.NormalizedText;

/**
 * Finds the error that helps most with a character that starts no token.
 */
final class UnexpectedCharacter {

	private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ";

	private final NormalizedText source;

	private final int index;

	private UnexpectedCharacter(NormalizedText source, int index) {
		this.source = source;
		this.index = index;
	}

	static ExpressionException at(NormalizedText source, int index) {
		return new UnexpectedCharacter(source, index).error();
	}

	private ExpressionException error() {
		char character = this.source.at(this.index);
		return switch (character) {
			case ',' -> error(comma());
			case '_', '\'', '’' ->
				error(isDigit(this.index - 1) ? SyntaxError.DIGIT_GROUPS : SyntaxError.QUOTATION_MARK);
			case '"', '“', '”', '„', '‘', '‚', '«', '»', '‹', '›', '`' -> error(SyntaxError.QUOTATION_MARK);
			case '^', '↑' -> error(SyntaxError.POWER);
			case '%', '‰', '٪' -> error(SyntaxError.PERCENT);
			case '√', '∛', '∜' -> error(SyntaxError.ROOT);
			case '!' -> error(isComparison() ? SyntaxError.COMPARISON : SyntaxError.FACTORIAL);
			case '∑', '∏', '∫' -> error(SyntaxError.FUNCTION);
			case '∞' -> error(SyntaxError.NOT_FINITE);
			case '#' -> error(SyntaxError.COMMENT);
			case '[', ']', '{', '}' -> error(SyntaxError.BRACKET);
			case '<', '>', '≤', '≥', '≠', '≈', '≡' -> error(SyntaxError.COMPARISON);
			case '±', '∓' -> error(SyntaxError.PLUS_MINUS);
			case '&', '|', '~' -> error(SyntaxError.OPERATOR_UNKNOWN);
			case ';' -> error(SyntaxError.SEMICOLON);
			case '\\' -> error(SyntaxError.BACKSLASH);
			default -> other(character);
		};
	}

	private ExpressionException other(char character) {
		if (Character.getType(character) == Character.CURRENCY_SYMBOL) {
			return error(SyntaxError.CURRENCY);
		}
		if (SUPERSCRIPTS.indexOf(character) >= 0) {
			return error(SyntaxError.SUPERSCRIPT);
		}
		return Character.isLetter(character) ? new Word(this.source, this.index).error() : error(SyntaxError.CHARACTER);
	}

	private ExpressionException error(SyntaxError error) {
		return new ExpressionException(error, this.source.position(this.index), describe());
	}

	/** Returns the character, or its code and name if people could not see it. */
	private String describe() {
		String original = this.source.original(this.index, this.index + 1);
		int character = original.codePointAt(0);
		return switch (Character.getType(character)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
					Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.LINE_SEPARATOR ->
				codeAndName(character);
			default -> original;
		};
	}

	private static String codeAndName(int character) {
		String code = "U+%04X".formatted(character);
		String name = Character.getName(character);
		return (name != null) ? code + " (" + name.toLowerCase(Locale.ROOT) + ")" : code;
	}

	private SyntaxError comma() {
		if (this.source.original(this.index, this.index + 1).equals(".")) {
			return SyntaxError.POINT;
		}
		boolean grouped = isDigit(this.index - 1) && isDigit(this.index + 1) && isDigit(this.index + 2)
				&& isDigit(this.index + 3) && !isDigit(this.index + 4);
		return grouped ? SyntaxError.COMMA_BEFORE_THREE_DIGITS : SyntaxError.COMMA;
	}

	private boolean isComparison() {
		return this.source.at(this.index + 1) == '=';
	}

	private boolean isDigit(int index) {
		return NumberReader.isDigit(this.source.at(index));
	}

}
