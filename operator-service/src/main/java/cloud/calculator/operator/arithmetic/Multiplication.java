package cloud.calculator.operator.arithmetic;

import org.apache.commons.numbers.fraction.BigFraction;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Multiplies two numbers. */
@Component
@Profile("mul")
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
