package cloud.calculator.operator.arithmetic;

import org.apache.commons.numbers.fraction.BigFraction;

/** Adds two numbers. */
class Addition implements Operator {

	@Override
	public String name() {
		return "add";
	}

	@Override
	public String symbol() {
		return "+";
	}

	@Override
	public Outcome apply(BigFraction left, BigFraction right) {
		return new Outcome.Value(left.add(right));
	}

}
