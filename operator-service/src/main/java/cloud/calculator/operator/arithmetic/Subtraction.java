package cloud.calculator.operator.arithmetic;

import org.apache.commons.numbers.fraction.BigFraction;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Subtracts the right operand from the left operand. */
@Component
@Profile("sub")
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
