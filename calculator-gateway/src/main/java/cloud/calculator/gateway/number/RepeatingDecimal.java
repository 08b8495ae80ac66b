package cloud.calculator.gateway.number;

import java.math.BigInteger;
import java.util.Optional;

/**
 * Long division up to the point where the digits repeat.
 */
final class RepeatingDecimal {

	private RepeatingDecimal() {
	}

	/**
	 * Formats a non-terminating decimal with its period in parentheses.
	 * @return {@code 0.1(6)} for 1/6; empty if it has more than
	 * {@value Notation#PLAIN_DIGITS} digits
	 */
	static Optional<String> of(Rational rational) {
		BigInteger[] division = rational.numerator().abs().divideAndRemainder(rational.denominator());
		String integer = division[0].toString();
		int maximum = Notation.PLAIN_DIGITS - integer.length();
		int leading = digitsBeforePeriod(rational.denominator(), maximum);
		if (leading > maximum) {
			return Optional.empty();
		}
		LongDivision rest = new LongDivision(division[1], rational.denominator());
		String before = rest.next(leading);
		BigInteger start = rest.remainder();
		StringBuilder period = new StringBuilder();
		do {
			period.append(rest.next(1));
		}
		while (!rest.remainder().equals(start) && period.length() < maximum - leading);
		return rest.remainder().equals(start) && period.length() <= maximum - leading ? Optional
			.of("%s%s.%s(%s)".formatted((rational.numerator().signum() < 0) ? "-" : "", integer, before, period))
				: Optional.empty();
	}

	/**
	 * Returns the greater of the exponents of 2 and 5 in the denominator. Stops counting
	 * beyond the maximum.
	 */
	private static int digitsBeforePeriod(BigInteger denominator, int maximum) {
		int twos = denominator.getLowestSetBit();
		int fives = 0;
		BigInteger five = BigInteger.valueOf(5);
		BigInteger[] division = denominator.divideAndRemainder(five);
		while (division[1].signum() == 0 && fives <= maximum) {
			fives++;
			division = division[0].divideAndRemainder(five);
		}
		return Math.max(twos, fives);
	}

	private static final class LongDivision {

		private final BigInteger denominator;

		private BigInteger remainder;

		LongDivision(BigInteger remainder, BigInteger denominator) {
			this.remainder = remainder;
			this.denominator = denominator;
		}

		String next(int digits) {
			StringBuilder text = new StringBuilder(digits);
			for (int i = 0; i < digits; i++) {
				BigInteger[] division = this.remainder.multiply(BigInteger.TEN).divideAndRemainder(this.denominator);
				text.append(division[0]);
				this.remainder = division[1];
			}
			return text.toString();
		}

		BigInteger remainder() {
			return this.remainder;
		}

	}

}
