package cloud.calculator.gateway;

import java.math.BigDecimal;
import java.math.BigInteger;

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
			return number(literal.text());
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

	public static BigFraction number(String text) {
		BigDecimal decimal = new BigDecimal(text);
		BigInteger scale = BigInteger.TEN.pow(Math.abs(decimal.scale()));
		return (decimal.scale() > 0) ? BigFraction.of(decimal.unscaledValue(), scale)
				: BigFraction.of(decimal.unscaledValue().multiply(scale));
	}

	/** The value as operators write it. */
	public static String text(BigFraction value) {
		BigInteger denominator = value.getDenominator().abs();
		return ((value.signum() < 0) ? "-" : "") + value.getNumerator().abs()
				+ (denominator.equals(BigInteger.ONE) ? "" : "/" + denominator);
	}

}
