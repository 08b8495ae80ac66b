package cloud.calculator.gateway.number;

import java.math.BigDecimal;

/**
 * Formats decimals: in plain notation up to {@value #PLAIN_DIGITS} digits. Longer ones
 * are in plain notation, too, if their first digit is close to the point, and in
 * scientific notation otherwise.
 */
final class Notation {

	/** The maximum number of digits in plain notation. */
	static final int PLAIN_DIGITS = 100;

	/** Longer decimals are in plain notation from 0.000001 on, as in JavaScript. */
	private static final int MIN_PLAIN_EXPONENT = -6;

	/** Longer decimals are in plain notation below 10^21, as in JavaScript. */
	private static final int MAX_PLAIN_EXPONENT = 20;

	private Notation() {
	}

	static String of(BigDecimal decimal) {
		String unscaled = decimal.unscaledValue().abs().toString();
		String digits = withoutTrailingZeros(unscaled);
		int scale = decimal.scale() - (unscaled.length() - digits.length());
		int exponent = digits.length() - 1 - scale;
		if (plainDigits(digits.length(), scale) <= PLAIN_DIGITS
				|| (exponent >= MIN_PLAIN_EXPONENT && exponent <= MAX_PLAIN_EXPONENT)) {
			return decimal.stripTrailingZeros().toPlainString();
		}
		return ((decimal.signum() < 0) ? "-" : "") + scientific(digits, exponent);
	}

	private static int plainDigits(int digits, int scale) {
		return (scale <= 0) ? digits - scale : Math.max(digits, scale + 1);
	}

	private static String scientific(String digits, int exponent) {
		return digits.charAt(0) + ((digits.length() > 1) ? "." + digits.substring(1) : "")
				+ ((exponent < 0) ? "E" : "E+") + exponent;
	}

	/**
	 * Works on text because {@link BigDecimal#stripTrailingZeros()} takes a division for
	 * each zero, and a value can have 10,000 of them.
	 */
	private static String withoutTrailingZeros(String digits) {
		int end = digits.length();
		while (end > 1 && digits.charAt(end - 1) == '0') {
			end--;
		}
		return digits.substring(0, end);
	}

}
