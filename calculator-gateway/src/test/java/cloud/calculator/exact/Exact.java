package cloud.calculator.exact;

import java.math.BigDecimal;
import java.math.BigInteger;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Exact numbers and their texts, worked out without the calculator.
 */
public final class Exact {

	private Exact() {
	}

	public static BigFraction number(String text) {
		BigDecimal decimal = new BigDecimal(text);
		BigInteger scale = BigInteger.TEN.pow(Math.abs(decimal.scale()));
		return (decimal.scale() > 0) ? BigFraction.of(decimal.unscaledValue(), scale)
				: BigFraction.of(decimal.unscaledValue().multiply(scale));
	}

	/** The value as operators write it. */
	public static String text(BigFraction value) {
		BigInteger denominator = value.getDenominator().abs();
		return ((value.signum() < 0) ? "-" : "") + value.getNumerator().abs()
				+ (denominator.equals(BigInteger.ONE) ? "" : "/" + denominator);
	}

}
