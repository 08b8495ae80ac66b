package cloud.calculator.gateway.expression;

/**
 * A syntax tree. A chain such as {@code 1+2+3+…} makes it as deep as the chain is long,
 * so walk it with a loop, never by recursion.
 */
public sealed interface Expression {

	/**
	 * A number as the user wrote it, without superfluous zeros and plus signs.
	 *
	 * @param text an integer or a decimal, with an exponent perhaps
	 */
	record Literal(String text) implements Expression {
	}

	/**
	 * Two expressions and the sign between them.
	 *
	 * @param operator the sign
	 * @param left what stands before it
	 * @param right what stands after it
	 * @param position where the sign stands in the text, from 1
	 */
	record Binary(Operator operator, Expression left, Expression right, int position) implements Expression {

		/**
		 * The sign and its place only: the operands may be too deep to print.
		 */
		@Override
		public String toString() {
			return "%s at %d".formatted(this.operator, this.position);
		}

	}

}
