package cloud.calculator.gateway.expression;

import java.util.Optional;

import cloud.calculator.gateway.expression.Token.Kind;

/**
 * Splits an expression into tokens, one at a time.
 */
final class Lexer {

	private final String text;

	private final ExpressionLimits limits;

	private int next;

	Lexer(String text, ExpressionLimits limits) {
		this.text = text;
		this.limits = limits;
	}

	/**
	 * Returns the next token; {@link Kind#END} from the end of the text on.
	 * @throws ExpressionException if the next character starts no token
	 */
	Token next() {
		while (this.next < this.text.length() && isSpace(this.text.charAt(this.next))) {
			this.next++;
		}
		int position = this.next + 1;
		if (this.next == this.text.length()) {
			return new Token(Kind.END, "", null, position);
		}
		char character = this.text.charAt(this.next);
		if (NumberReader.canStart(character)) {
			NumberReader reader = new NumberReader(this.text, this.next, this.limits);
			String number = reader.read();
			this.next = reader.end();
			return new Token(Kind.NUMBER, number, null, position);
		}
		this.next++;
		return symbol(character, position);
	}

	private Token symbol(char character, int position) {
		String text = String.valueOf(character);
		Optional<Operator> operator = Operator.of(character);
		if (operator.isPresent()) {
			return new Token(Kind.OPERATOR, text, operator.get(), position);
		}
		return switch (character) {
			case '(' -> new Token(Kind.OPENING, text, null, position);
			case ')' -> new Token(Kind.CLOSING, text, null, position);
			case '=' -> new Token(Kind.EQUALS, text, null, position);
			case ',' -> throw new ExpressionException(SyntaxError.COMMA, position);
			default -> throw new ExpressionException(SyntaxError.CHARACTER, position, describe(position - 1));
		};
	}

	private String describe(int index) {
		int character = this.text.codePointAt(index);
		return Character.isISOControl(character) || !Character.isDefined(character) || character > 0x7e
				? "U+%04X".formatted(character) : Character.toString(character);
	}

	private static boolean isSpace(char character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character);
	}

}
