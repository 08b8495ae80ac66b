package cloud.calculator.gateway.expression;

import cloud.calculator.gateway.expression.normalization.NormalizedText;
import cloud.calculator.gateway.expression.normalization.VulgarFraction;

/**
 * Reads one number: {@code 12}, {@code 1.5}, {@code .5}, {@code 5.}, {@code 1e-3},
 * {@code 2½}. It stays text: a number that exceeds the limits is rejected without
 * computing its value.
 */
final class NumberReader {

	private final NormalizedText source;

	private final String text;

	private final ExpressionLimits limits;

	private final int start;

	private int next;

	NumberReader(NormalizedText source, int start, ExpressionLimits limits) {
		this.source = source;
		this.text = source.text();
		this.start = start;
		this.next = start;
		this.limits = limits;
	}

	static boolean canStart(char character) {
		return isDigit(character) || character == '.' || VulgarFraction.is(character);
	}

	/**
	 * Reads the number.
	 * @return the number without leading zeros and plus signs, and without an exponent of
	 * zero; as a fraction if it contains one
	 * @throws ExpressionException if a digit is missing or the number exceeds the limits
	 */
	String read() {
		String integer = withoutLeadingZeros(digits());
		if (VulgarFraction.is(peek())) {
			return fraction(integer);
		}
		String decimals = decimals();
		checkDigits(integer.length() + decimals.length());
		return (integer.isEmpty() ? "0" : integer) + (decimals.isEmpty() ? "" : "." + decimals) + exponent();
	}

	/** Returns the index after the number. */
	int end() {
		return this.next;
	}

	private String fraction(String integer) {
		checkDigits(integer.length());
		String fraction = VulgarFraction.of(peek()).plus(integer);
		this.next++;
		checkDigits(fraction.indexOf('/'));
		return fraction;
	}

	private String decimals() {
		if (!consume(".")) {
			return "";
		}
		String digits = digits();
		if (digits.isEmpty() && this.next == this.start + 1) {
			throw error(SyntaxError.DIGIT_EXPECTED_AFTER_POINT);
		}
		if (peek() == '.') {
			boolean comma = this.source.original(this.next, this.next + 1).equals(",");
			throw error(comma ? SyntaxError.SECOND_DECIMAL_COMMA : SyntaxError.SECOND_DECIMAL_POINT);
		}
		return digits;
	}

	private String exponent() {
		if (!startsExponent()) {
			return "";
		}
		this.next++;
		boolean negative = peek() == '-';
		if (!consume("-")) {
			consume("+");
		}
		String exponent = digits();
		if (exponent.isEmpty()) {
			throw error(SyntaxError.DIGIT_EXPECTED_AFTER_E);
		}
		if (peek() == '.') {
			throw error(SyntaxError.EXPONENT_NOT_INTEGER);
		}
		String digits = withoutLeadingZeros(exponent);
		// any nine digits fit into an int
		if (digits.length() > 9 || (!digits.isEmpty() && Integer.parseInt(digits) > this.limits.exponent())) {
			throw new ExpressionException(SyntaxError.EXPONENT_TOO_LARGE, this.source.position(this.start),
					this.limits.exponent());
		}
		return digits.isEmpty() ? "" : "e" + (negative ? "-" : "") + digits;
	}

	/** An e before another letter is not an exponent, but begins a word: 2exp(1). */
	private boolean startsExponent() {
		return (peek() == 'e' || peek() == 'E') && !Character.isLetter(this.source.at(this.next + 1));
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
			throw new ExpressionException(SyntaxError.TOO_MANY_DIGITS, this.source.position(this.start),
					this.limits.digits(), digits);
		}
	}

	/** Returns an error after the last character that was read. */
	private ExpressionException error(SyntaxError error) {
		int position = (this.next < this.text.length()) ? this.source.position(this.next)
				: this.source.position(this.next - 1) + 1;
		return new ExpressionException(error, position);
	}

	private boolean consume(String characters) {
		if (characters.indexOf(peek()) < 0) {
			return false;
		}
		this.next++;
		return true;
	}

	private char peek() {
		return this.source.at(this.next);
	}

	private static String withoutLeadingZeros(String digits) {
		int first = 0;
		while (first < digits.length() && digits.charAt(first) == '0') {
			first++;
		}
		return digits.substring(first);
	}

	static boolean isDigit(char character) {
		return character >= '0' && character <= '9';
	}

}
