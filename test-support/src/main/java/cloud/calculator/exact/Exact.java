package cloud.calculator.exact;

import java.math.BigDecimal;
import java.math.BigInteger;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Exact fractions and their notation, independent of the calculator's own code.
 */
public final class Exact {

	private Exact() {
	}

	/**
	 * Reads a number.
	 * @param text a number such as {@code 5}, {@code .5}, {@code 1e-3} or {@code 5/2}
	 * @return its exact value
	 * @throws NumberFormatException if the text is not a number
	 */
	public static BigFraction number(String text) {
		int slash = text.indexOf('/');
		if (slash >= 0) {
			return BigFraction.of(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
		}
		BigDecimal decimal = new BigDecimal(text);
		BigInteger scale = BigInteger.TEN.pow(Math.abs(decimal.scale()));
		return (decimal.scale() > 0) ? BigFraction.of(decimal.unscaledValue(), scale)
				: BigFraction.of(decimal.unscaledValue().multiply(scale));
	}

	/** Writes a value as operators do: an integer, or a fraction in lowest terms. */
	public static String text(BigFraction value) {
		BigInteger denominator = value.getDenominator().abs();
		return ((value.signum() < 0) ? "-" : "") + value.getNumerator().abs()
				+ (denominator.equals(BigInteger.ONE) ? "" : "/" + denominator);
	}

}
