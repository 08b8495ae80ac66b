package cloud.calculator.gateway.number;

import java.math.BigDecimal;

/**
 * Formats decimals: in plain notation up to {@value #PLAIN_DIGITS} digits, in scientific
 * notation beyond.
 */
final class Notation {

	/** The maximum number of digits in plain notation. */
	static final int PLAIN_DIGITS = 100;

	private Notation() {
	}

	static String of(BigDecimal decimal) {
		String unscaled = decimal.unscaledValue().abs().toString();
		String digits = withoutTrailingZeros(unscaled);
		int scale = decimal.scale() - (unscaled.length() - digits.length());
		if (plainDigits(digits.length(), scale) <= PLAIN_DIGITS) {
			return decimal.stripTrailingZeros().toPlainString();
		}
		return ((decimal.signum() < 0) ? "-" : "") + scientific(digits, scale);
	}

	private static int plainDigits(int digits, int scale) {
		return (scale <= 0) ? digits - scale : Math.max(digits, scale + 1);
	}

	private static String scientific(String digits, int scale) {
		int exponent = digits.length() - 1 - scale;
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
