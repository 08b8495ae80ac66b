package cloud.calculator.gateway.expression;

import java.util.Locale;
import java.util.Set;

import cloud.calculator.gateway.expression.normalization.NormalizedText;

/**
 * Letters and digits that start no token, and the error that helps most with them.
 */
final class Word {

	/** Longer words are cut off in messages. */
	private static final int MAX_LENGTH = 20;

	private static final Set<String> FUNCTIONS = Set.of("sqrt", "cbrt", "root", "pow", "exp", "log", "ln", "lg", "sin",
			"cos", "tan", "cot", "sec", "csc", "asin", "acos", "atan", "arcsin", "arccos", "arctan", "sinh", "cosh",
			"tanh", "abs", "min", "max", "sum", "avg", "round", "floor", "ceil", "fact", "gcd", "lcm", "random");

	private static final Set<String> CONSTANTS = Set.of("pi", "π", "e", "tau", "τ", "phi", "φ", "i");

	private static final Set<String> NOT_FINITE = Set.of("inf", "infinity", "nan");

	private static final Set<String> OPERATOR_WORDS = Set.of("plus", "minus", "times", "by", "over", "divided", "moins",
			"fois", "sur", "divisé", "mal", "geteilt", "durch");

	private static final Set<String> OTHER_OPERATORS = Set.of("mod", "rem", "div", "and", "or", "xor", "not");

	private final NormalizedText source;

	private final String text;

	private final int start;

	private final int end;

	Word(NormalizedText source, int start) {
		this.source = source;
		this.text = source.text();
		this.start = start;
		int end = start;
		while (end < this.text.length() && Character.isLetterOrDigit(this.text.charAt(end))) {
			end++;
		}
		this.end = end;
	}

	ExpressionException error() {
		SyntaxError error = kind();
		int first = (error == SyntaxError.BASE) ? this.start - 1 : this.start;
		return new ExpressionException(error, this.source.position(this.start), written(first));
	}

	private SyntaxError kind() {
		String word = this.text.substring(this.start, this.end).toLowerCase(Locale.ROOT);
		if (hasBase(word)) {
			return SyntaxError.BASE;
		}
		if (word.equals("x")) {
			return SyntaxError.LETTER_X;
		}
		if (CONSTANTS.contains(word)) {
			return SyntaxError.CONSTANT;
		}
		if (FUNCTIONS.contains(word) || this.source.at(this.end) == '(') {
			return SyntaxError.FUNCTION;
		}
		if (NOT_FINITE.contains(word)) {
			return SyntaxError.NOT_FINITE;
		}
		if (OPERATOR_WORDS.contains(word)) {
			return SyntaxError.OPERATOR_WORD;
		}
		return OTHER_OPERATORS.contains(word) ? SyntaxError.OPERATOR_UNKNOWN : SyntaxError.WORD;
	}

	/** Returns whether the word is the rest of a number such as 0x1F, 0o17 or 0b101. */
	private boolean hasBase(String word) {
		return word.matches("x[0-9a-f]+|o[0-7]+|b[01]+") && this.source.at(this.start - 1) == '0'
				&& !Character.isDigit(this.source.at(this.start - 2)) && this.source.at(this.start - 2) != '.';
	}

	private String written(int first) {
		String word = this.source.original(first, this.end);
		return (word.codePointCount(0, word.length()) <= MAX_LENGTH) ? word
				: word.substring(0, word.offsetByCodePoints(0, MAX_LENGTH)) + "…";
	}

}
