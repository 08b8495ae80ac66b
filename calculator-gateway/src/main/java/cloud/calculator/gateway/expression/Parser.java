package cloud.calculator.gateway.expression;

/**
 * Reads expressions of this grammar:
 *
 * <pre>
 * expression = sum [ "=" ] END
 * sum        = product { ( "+" | "-" ) product }
 * product    = signed { ( "*" | "/" ) signed }
 * signed     = { "+" | "-" } primary
 * primary    = NUMBER | "(" sum ")"
 * </pre>
 *
 * A sign before a number belongs to the number; a minus before a parenthesis subtracts it
 * from zero. However long or deep a text is, reading it takes no more of the thread's
 * stack. Immutable and safe for concurrent use.
 */
public final class Parser {

	private final ExpressionLimits limits;

	/**
	 * Creates a parser.
	 * @param limits what it accepts at most
	 */
	public Parser(ExpressionLimits limits) {
		this.limits = limits;
	}

	/**
	 * Reads an expression.
	 * @param text the expression; white space between words does not matter, nor does one
	 * {@code =} at the end
	 * @return its syntax tree
	 * @throws ExpressionException if the text is no expression, or is beyond the limits
	 */
	public Expression parse(String text) {
		if (text.length() > this.limits.length()) {
			throw new ExpressionException(SyntaxError.TOO_MANY_CHARACTERS, this.limits.length() + 1,
					this.limits.length());
		}
		return new Reading(text, this.limits).expression();
	}

}
