package cloud.calculator.gateway.number;

import java.math.BigDecimal;

/**
 * Decimals as text: plain as long as that is readable, scientific beyond.
 */
final class Notation {

	/** The most digits that are written in plain notation. */
	static final int PLAIN_DIGITS = 100;

	private Notation() {
	}

	static String of(BigDecimal decimal) {
		BigDecimal shortest = decimal.stripTrailingZeros();
		return (plainDigits(shortest) <= PLAIN_DIGITS) ? shortest.toPlainString() : scientific(shortest);
	}

	private static int plainDigits(BigDecimal decimal) {
		return (decimal.scale() <= 0) ? decimal.precision() - decimal.scale()
				: Math.max(decimal.precision(), decimal.scale() + 1);
	}

	private static String scientific(BigDecimal decimal) {
		String digits = decimal.unscaledValue().abs().toString();
		int exponent = digits.length() - 1 - decimal.scale();
		return ((decimal.signum() < 0) ? "-" : "") + digits.charAt(0)
				+ ((digits.length() > 1) ? "." + digits.substring(1) : "") + ((exponent < 0) ? "E" : "E+") + exponent;
	}

}
