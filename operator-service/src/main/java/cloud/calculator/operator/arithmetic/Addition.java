package cloud.calculator.operator.arithmetic;

import org.apache.commons.numbers.fraction.BigFraction;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Adds two numbers. */
@Component
@Profile("add")
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
