package cloud.calculator.operator.arithmetic;

import org.apache.commons.numbers.fraction.BigFraction;

/** Multiplies two numbers. */
class Multiplication implements Operator {

	@Override
	public String name() {
		return "mul";
	}

	@Override
	public String symbol() {
		return "*";
	}

	@Override
	public Outcome apply(BigFraction left, BigFraction right) {
		return new Outcome.Value(left.multiply(right));
	}

}
