package cloud.calculator.gateway.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

/**
 * Renders exact values as text for users.
 */
public final class Renderer {

	/** The default number of significant digits of a non-terminating decimal. */
	public static final int DEFAULT_PRECISION = 34;

	private static final BigInteger FIVE = BigInteger.valueOf(5);

	/**
	 * Renders a value. A terminating decimal is shown in full unless a precision is
	 * given. A non-terminating decimal is rounded.
	 * @param value an integer, a decimal or a fraction
	 * @param precision significant digits to round to, at least 1; {@code null} for all
	 * digits of a terminating decimal, {@value #DEFAULT_PRECISION} of any other
	 * @param rounding how to round; not {@link RoundingMode#UNNECESSARY}
	 * @return the value in all its forms
	 * @throws NumberFormatException if the value is none of these
	 */
	public Rendered render(String value, @Nullable Integer precision, RoundingMode rounding) {
		Rational rational = Rational.parse(value);
		BigDecimal full = decimal(rational);
		if (full != null) {
			BigDecimal shown = (precision != null) ? full.round(new MathContext(precision, rounding)) : full;
			return new Rendered(Notation.of(shown), shown.compareTo(full) == 0, rational.toString(), null);
		}
		MathContext context = new MathContext((precision != null) ? precision : DEFAULT_PRECISION, rounding);
		BigDecimal shown = new BigDecimal(rational.numerator()).divide(new BigDecimal(rational.denominator()), context);
		return new Rendered(Notation.of(shown), false, rational.toString(), RepeatingDecimal.of(rational).orElse(null));
	}

	/**
	 * Returns the value as a terminating decimal; {@code null} if it has none, because a
	 * prime other than 2 and 5 divides the denominator. An exact division by
	 * {@link BigDecimal} would find out, too, but takes a second for long values.
	 */
	private static @Nullable BigDecimal decimal(Rational rational) {
		int twos = rational.denominator().getLowestSetBit();
		BigInteger odd = rational.denominator().shiftRight(twos);
		// 5^n has between 2.32 n and 2.33 n bits, so n is one of two neighbours
		int fives = (int) ((odd.bitLength() - 1) / (Math.log(5) / Math.log(2)));
		BigInteger power = FIVE.pow(fives);
		if (!odd.equals(power)) {
			fives++;
			if (!odd.equals(power.multiply(FIVE))) {
				return null;
			}
		}
		int scale = Math.max(twos, fives);
		BigInteger factor = FIVE.pow(scale - fives).shiftLeft(scale - twos);
		return new BigDecimal(rational.numerator().multiply(factor), scale);
	}

}
