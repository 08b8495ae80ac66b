package cloud.calculator.gateway;

import cloud.calculator.exact.Exact;
import cloud.calculator.gateway.expression.Expression;
import cloud.calculator.gateway.expression.Expression.Binary;
import cloud.calculator.gateway.expression.Expression.Literal;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What an expression comes to, worked out without the calculator.
 */
public final class DirectEvaluation {

	private DirectEvaluation() {
	}

	public static BigFraction of(Expression expression) {
		if (expression instanceof Literal literal) {
			return Exact.number(literal.text());
		}
		Binary binary = (Binary) expression;
		BigFraction left = of(binary.left());
		BigFraction right = of(binary.right());
		return switch (binary.operator()) {
			case ADD -> left.add(right);
			case SUB -> left.subtract(right);
			case MUL -> left.multiply(right);
			case DIV -> left.divide(right);
		};
	}

}
