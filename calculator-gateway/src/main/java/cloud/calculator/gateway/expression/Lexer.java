package cloud.calculator.gateway.expression;

import cloud.calculator.gateway.expression.Token.Kind;
import cloud.calculator.gateway.expression.normalization.NormalizedText;

/**
 * Splits an expression into tokens, one at a time.
 */
final class Lexer {

	private final NormalizedText source;

	private final String text;

	private final ExpressionLimits limits;

	private int next;

	/** The position after the last token. */
	private int end = 1;

	Lexer(NormalizedText source, ExpressionLimits limits) {
		this.source = source;
		this.text = source.text();
		this.limits = limits;
	}

	/**
	 * Returns the next token; {@link Kind#END} after the last one.
	 * @throws ExpressionException if the next character starts no token
	 */
	Token next() {
		while (this.next < this.text.length() && isSpace(this.text.charAt(this.next))) {
			this.next++;
		}
		if (this.next == this.text.length()) {
			return new Token(Kind.END, "", null, this.end);
		}
		int position = this.source.position(this.next);
		Token token = NumberReader.canStart(this.text.charAt(this.next)) ? number(position) : symbol(position);
		this.end = this.source.position(this.next - 1) + 1;
		return token;
	}

	private Token number(int position) {
		NumberReader reader = new NumberReader(this.source, this.next, this.limits);
		String number = reader.read();
		this.next = reader.end();
		return new Token(Kind.NUMBER, number, null, position);
	}

	private Token symbol(int position) {
		char character = this.text.charAt(this.next);
		Operator operator = Operator.of(character);
		Kind kind = (operator != null) ? Kind.OPERATOR : switch (character) {
			case '(' -> Kind.OPENING;
			case ')' -> Kind.CLOSING;
			case '=' -> Kind.EQUALS;
			default -> throw UnexpectedCharacter.at(this.source, this.next);
		};
		this.next++;
		return new Token(kind, "", operator, position);
	}

	private static boolean isSpace(char character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character);
	}

}
