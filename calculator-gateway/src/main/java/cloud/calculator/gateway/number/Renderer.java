package cloud.calculator.gateway.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

/**
 * Renders exact values.
 */
public final class Renderer {

	/** Significant digits of a decimal that never ends, unless asked otherwise. */
	public static final int DEFAULT_PRECISION = 34;

	private static final BigInteger FIVE = BigInteger.valueOf(5);

	/**
	 * Renders a value. One with a finite decimal is shown in full unless a precision is
	 * asked for; any other is rounded.
	 * @param value an integer, a decimal or a fraction
	 * @param precision significant digits to round to, at least 1; {@code null} for as
	 * many as the value takes, {@value #DEFAULT_PRECISION} if there is no end to them
	 * @param rounding how to round; not {@link RoundingMode#UNNECESSARY}
	 * @return the value in all its forms
	 * @throws NumberFormatException if the value is none of the three
	 */
	public Rendered render(String value, @Nullable Integer precision, RoundingMode rounding) {
		Rational rational = Rational.parse(value);
		BigDecimal numerator = new BigDecimal(rational.numerator());
		BigDecimal denominator = new BigDecimal(rational.denominator());
		if (isFinite(rational.denominator())) {
			BigDecimal full = numerator.divide(denominator);
			BigDecimal shown = (precision != null) ? full.round(new MathContext(precision, rounding)) : full;
			return new Rendered(Notation.of(shown), shown.compareTo(full) == 0, rational.toString(), null);
		}
		MathContext context = new MathContext((precision != null) ? precision : DEFAULT_PRECISION, rounding);
		return new Rendered(Notation.of(numerator.divide(denominator, context)), false, rational.toString(),
				RepeatingDecimal.of(rational).orElse(null));
	}

	/** Whether no prime but 2 and 5 divides the denominator. */
	private static boolean isFinite(BigInteger denominator) {
		BigInteger odd = denominator.shiftRight(denominator.getLowestSetBit());
		// 5^n has between 2.32 n and 2.33 n bits, so n is one of two neighbours
		int exponent = (int) ((odd.bitLength() - 1) / (Math.log(5) / Math.log(2)));
		BigInteger power = FIVE.pow(exponent);
		return odd.equals(power) || odd.equals(power.multiply(FIVE));
	}

}
