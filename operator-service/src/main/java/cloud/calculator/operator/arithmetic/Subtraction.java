package cloud.calculator.operator.arithmetic;

import org.apache.commons.numbers.fraction.BigFraction;

/** Subtracts the right operand from the left operand. */
class Subtraction implements Operator {

	@Override
	public String name() {
		return "sub";
	}

	@Override
	public String symbol() {
		return "-";
	}

	@Override
	public Outcome apply(BigFraction left, BigFraction right) {
		return new Outcome.Value(left.subtract(right));
	}

}
