package cloud.calculator.operator.arithmetic;

import java.math.BigInteger;

import org.apache.commons.numbers.fraction.BigFraction;

import org.springframework.stereotype.Service;

/**
 * This process's operator, applied to numbers as they are written, within the limits.
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
	 * Calculates the operation on two written numbers.
	 * @param left the left operand: an integer, a decimal or a fraction
	 * @param right the right operand, likewise
	 * @return the value, or {@link Outcome.Failure#TOO_LARGE} if its numerator or
	 * denominator has more digits than the limit, or the failure of the operator
	 * @throws MalformedNumberException if an operand is no number
	 * @throws TooManyDigitsException if an operand is beyond the limits
	 */
	public Outcome calculate(String left, String right) {
		Outcome outcome = withinLimits(this.operator.apply(this.format.parse(left), this.format.parse(right)));
		if (OperationLog.isWanted()) {
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
	 * Writes a value.
	 * @param value a value
	 * @return an integer or a fraction in lowest terms
	 */
	public String format(Outcome.Value value) {
		return this.format.format(value.number());
	}

	private boolean isTooLarge(BigFraction number) {
		return number.getNumerator().abs().max(number.getDenominator().abs()).compareTo(this.bound) >= 0;
	}

}
