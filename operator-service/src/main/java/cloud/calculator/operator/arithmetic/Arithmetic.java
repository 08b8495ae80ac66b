package cloud.calculator.operator.arithmetic;

import java.math.BigInteger;

import org.apache.commons.numbers.fraction.BigFraction;

import org.springframework.stereotype.Service;

/**
 * Applies the operator of this process to numbers in text form, within the limits.
 */
@Service
public class Arithmetic {

	private final Operator operator;

	private final RationalFormat format;

	/** The smallest integer that has too many digits. */
	private final BigInteger bound;

	Arithmetic(Operator operator, RationalFormat format, Limits limits) {
		this.operator = operator;
		this.format = format;
		this.bound = BigInteger.TEN.pow(limits.digits());
	}

	/**
	 * Calculates one operation.
	 * @param left the left operand: an integer, a decimal or a fraction
	 * @param right the right operand, in the same forms
	 * @return the value, {@link Outcome.Failure#TOO_LARGE} if its numerator or
	 * denominator has more digits than the limit, or the failure of the operator
	 * @throws MalformedNumberException if an operand is not a number
	 * @throws TooManyDigitsException if an operand has more digits or a greater exponent
	 * than the limits allow
	 */
	public Outcome calculate(String left, String right) {
		Outcome outcome = withinLimits(this.operator.apply(this.format.parse(left), this.format.parse(right)));
		if (OperationLog.isEnabled()) {
			OperationLog.add(left, this.operator.symbol(), right,
					(outcome instanceof Outcome.Value value) ? format(value) : ((Outcome.Failure) outcome).code());
		}
		return outcome;
	}

	private Outcome withinLimits(Outcome outcome) {
		return (outcome instanceof Outcome.Value value && isTooLarge(value.number())) ? Outcome.Failure.TOO_LARGE
				: outcome;
	}

	/**
	 * Converts a value to text.
	 * @param value the value
	 * @return an integer or a fraction in lowest terms
	 */
	public String format(Outcome.Value value) {
		return this.format.format(value.number());
	}

	private boolean isTooLarge(BigFraction number) {
		return number.getNumerator().abs().max(number.getDenominator().abs()).compareTo(this.bound) >= 0;
	}

}
