package cloud.calculator.operator.arithmetic;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.numbers.fraction.BigFraction;

import org.springframework.stereotype.Component;

/**
 * The text form of numbers in requests and responses. It parses an integer, a decimal
 * ({@code -1.5e3}) or a fraction ({@code 7/3}), and formats an integer or a fraction in
 * lowest terms.
 */
@Component
class RationalFormat {

	private static final Pattern NUMBER = Pattern
		.compile("(-?)([0-9]+)(?:/([0-9]+)|(?:\\.([0-9]+))?(?:[eE]([+-]?)0*(0|[1-9][0-9]*))?)");

	private final Limits limits;

	RationalFormat(Limits limits) {
		this.limits = limits;
	}

	/**
	 * Parses a number.
	 * @param text the number
	 * @return its exact value
	 * @throws MalformedNumberException if the text is not a number
	 * @throws TooManyDigitsException if it has more digits or a greater exponent than the
	 * limits allow
	 */
	BigFraction parse(String text) {
		int slash = text.indexOf('/');
		if (slash < 0 && isShort(text, text.startsWith("-") ? 1 : 0, text.length())) {
			return BigFraction.of(Long.parseLong(text));
		}
		if (slash > 0 && isShort(text, text.startsWith("-") ? 1 : 0, slash) && isShort(text, slash + 1, text.length())
				&& text.charAt(slash + 1) != '0') {
			return BigFraction.of(Long.parseLong(text, 0, slash, 10),
					Long.parseLong(text, slash + 1, text.length(), 10));
		}
		Matcher number = NUMBER.matcher(text);
		if (!number.matches()) {
			throw new MalformedNumberException(text);
		}
		String sign = number.group(1);
		String integer = number.group(2);
		if (number.group(3) != null) {
			checkDigits(Math.max(integer.length(), number.group(3).length()));
			BigInteger denominator = new BigInteger(number.group(3));
			if (denominator.signum() == 0) {
				throw new MalformedNumberException(text);
			}
			return BigFraction.of(new BigInteger(sign + integer), denominator);
		}
		String decimals = (number.group(4) != null) ? number.group(4) : "";
		checkDigits(integer.length() + decimals.length());
		int power = exponent(number) - decimals.length();
		BigInteger digits = new BigInteger(sign + integer + decimals);
		BigInteger scale = BigInteger.TEN.pow(Math.abs(power));
		return (power < 0) ? BigFraction.of(digits, scale) : BigFraction.of(digits.multiply(scale));
	}

	/**
	 * Formats a number.
	 * @param number the number
	 * @return an integer or a fraction in lowest terms
	 */
	String format(BigFraction number) {
		// the denominator of a BigFraction may be negative
		BigInteger denominator = number.getDenominator().abs();
		String magnitude = number.getNumerator().abs() + (denominator.equals(BigInteger.ONE) ? "" : "/" + denominator);
		return (number.signum() < 0) ? "-" + magnitude : magnitude;
	}

	/** Most numbers have few digits; parsing those without the pattern is faster. */
	private boolean isShort(String text, int start, int end) {
		int digits = end - start;
		// any 18 digits fit into a long
		if (digits <= 0 || digits > Math.min(18, this.limits.digits())) {
			return false;
		}
		for (int i = start; i < end; i++) {
			if (text.charAt(i) < '0' || text.charAt(i) > '9') {
				return false;
			}
		}
		return true;
	}

	private void checkDigits(int digits) {
		if (digits > this.limits.digits()) {
			throw new TooManyDigitsException(
					"A number has %d digits; at most %d are allowed.".formatted(digits, this.limits.digits()));
		}
	}

	private int exponent(Matcher number) {
		String digits = number.group(6);
		if (digits == null) {
			return 0;
		}
		// any 9 digits fit into an int
		if (digits.length() > 9 || Integer.parseInt(digits) > this.limits.exponent()) {
			throw new TooManyDigitsException(
					"An exponent is outside the allowed range of ±%d.".formatted(this.limits.exponent()));
		}
		return Integer.parseInt(number.group(5) + digits);
	}

}
