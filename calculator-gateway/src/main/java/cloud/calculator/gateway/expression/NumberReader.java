package cloud.calculator.gateway.expression;

/**
 * Reads one number: {@code 12}, {@code 1.5}, {@code .5}, {@code 1e-3}. It stays text: a
 * number that exceeds the limits is rejected without computing its value.
 */
final class NumberReader {

	private final String text;

	private final ExpressionLimits limits;

	private final int start;

	private int next;

	NumberReader(String text, int start, ExpressionLimits limits) {
		this.text = text;
		this.start = start;
		this.next = start;
		this.limits = limits;
	}

	static boolean canStart(char character) {
		return isDigit(character) || character == '.';
	}

	/**
	 * Reads the number.
	 * @return the number without leading zeros and plus signs, and without an exponent of
	 * zero
	 * @throws ExpressionException if a digit is missing or the number exceeds the limits
	 */
	String read() {
		String integer = withoutLeadingZeros(digits());
		String decimals = decimals();
		checkDigits(integer.length() + decimals.length());
		return (integer.isEmpty() ? "0" : integer) + (decimals.isEmpty() ? "" : "." + decimals) + exponent();
	}

	/** Returns the index after the number. */
	int end() {
		return this.next;
	}

	private String decimals() {
		if (!consume(".")) {
			return "";
		}
		String digits = digits();
		if (digits.isEmpty()) {
			throw new ExpressionException(SyntaxError.DIGIT_EXPECTED_AFTER_POINT, this.next + 1);
		}
		if (peek() == '.') {
			throw new ExpressionException(SyntaxError.SECOND_DECIMAL_POINT, this.next + 1);
		}
		return digits;
	}

	private String exponent() {
		if (!consume("eE")) {
			return "";
		}
		boolean negative = peek() == '-';
		if (!consume("-")) {
			consume("+");
		}
		String exponent = digits();
		if (exponent.isEmpty()) {
			throw new ExpressionException(SyntaxError.DIGIT_EXPECTED_AFTER_E, this.next + 1);
		}
		String digits = withoutLeadingZeros(exponent);
		// any nine digits fit into an int
		if (digits.length() > 9 || (!digits.isEmpty() && Integer.parseInt(digits) > this.limits.exponent())) {
			throw new ExpressionException(SyntaxError.EXPONENT_TOO_LARGE, this.start + 1, this.limits.exponent());
		}
		return digits.isEmpty() ? "" : "e" + (negative ? "-" : "") + digits;
	}

	private String digits() {
		int from = this.next;
		while (isDigit(peek())) {
			this.next++;
		}
		return this.text.substring(from, this.next);
	}

	private void checkDigits(int digits) {
		if (digits > this.limits.digits()) {
			throw new ExpressionException(SyntaxError.TOO_MANY_DIGITS, this.start + 1, this.limits.digits(), digits);
		}
	}

	private boolean consume(String characters) {
		if (characters.indexOf(peek()) < 0) {
			return false;
		}
		this.next++;
		return true;
	}

	private char peek() {
		return (this.next < this.text.length()) ? this.text.charAt(this.next) : '\0';
	}

	private static String withoutLeadingZeros(String digits) {
		int first = 0;
		while (first < digits.length() && digits.charAt(first) == '0') {
			first++;
		}
		return digits.substring(first);
	}

	private static boolean isDigit(char character) {
		return character >= '0' && character <= '9';
	}

}
