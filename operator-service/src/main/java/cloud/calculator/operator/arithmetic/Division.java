package cloud.calculator.operator.arithmetic;

import org.apache.commons.numbers.fraction.BigFraction;

/** Divides the left operand by the right operand; division by zero fails. */
class Division implements Operator {

	@Override
	public String name() {
		return "div";
	}

	@Override
	public String symbol() {
		return "/";
	}

	@Override
	public Outcome apply(BigFraction left, BigFraction right) {
		if (right.signum() != 0) {
			return new Outcome.Value(left.divide(right));
		}
		return (left.signum() != 0) ? Outcome.Failure.DIVISION_BY_ZERO : Outcome.Failure.UNDEFINED;
	}

}
