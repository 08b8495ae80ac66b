package cloud.calculator.gateway.expression;

/**
 * A syntax tree. The tree of a chain such as {@code 1+2+3+…} is as deep as the chain is
 * long, so traverse it iteratively: recursion could overflow the stack.
 */
public sealed interface Expression {

	/**
	 * A number as the user wrote it, without superfluous zeros and plus signs.
	 *
	 * @param text an integer or a decimal, optionally with an exponent
	 */
	record Literal(String text) implements Expression {
	}

	/**
	 * An operation on two expressions.
	 *
	 * @param operator the operator
	 * @param left the left operand
	 * @param right the right operand
	 * @param position the position of the operator symbol in the text as it was sent, in
	 * code points from 1
	 */
	record Binary(Operator operator, Expression left, Expression right, int position) implements Expression {

		/**
		 * The operator and its position only: the operands may be too deep to print.
		 */
		@Override
		public String toString() {
			return "%s at %d".formatted(this.operator, this.position);
		}

	}

}
