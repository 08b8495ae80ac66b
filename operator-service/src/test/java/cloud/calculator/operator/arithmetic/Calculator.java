package cloud.calculator.operator.arithmetic;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/**
 * Calculates with one operator and the default limits.
 */
record Calculator(Arithmetic arithmetic) {

	static final Limits LIMITS = new Binder(new MapConfigurationPropertySource()).bindOrCreate("calculator.limits",
			Limits.class);

	static final RationalFormat FORMAT = new RationalFormat(LIMITS);

	static final Calculator ADD = new Calculator(new Addition());

	static final Calculator SUB = new Calculator(new Subtraction());

	static final Calculator MUL = new Calculator(new Multiplication());

	static final Calculator DIV = new Calculator(new Division());

	Calculator(Operator operator) {
		this(new Arithmetic(operator, FORMAT, LIMITS));
	}

	String calculate(String left, String right) {
		Outcome outcome = this.arithmetic.calculate(left, right);
		return (outcome instanceof Outcome.Value value) ? this.arithmetic.format(value)
				: ((Outcome.Failure) outcome).code();
	}

}
