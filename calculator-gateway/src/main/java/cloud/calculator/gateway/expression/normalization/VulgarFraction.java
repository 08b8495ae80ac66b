package cloud.calculator.gateway.expression.normalization;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * A fraction that is one character, such as {@code ½}. All of them are in lowest terms
 * and less than one.
 *
 * @param numerator the numerator, one digit
 * @param denominator the denominator, from 2 to 10
 */
public record VulgarFraction(int numerator, int denominator) {

	private static final char FRACTION_SLASH = '\u2044';

	/**
	 * Returns whether a character is a fraction.
	 * @param character the character
	 * @return whether it is one
	 */
	public static boolean is(char character) {
		return (character >= '¼' && character <= '¾') || (character >= '⅐' && character <= '⅞');
	}

	/**
	 * Returns the fraction of a character.
	 * @param character a character for which {@link #is} returns {@code true}
	 * @return the fraction
	 */
	public static VulgarFraction of(char character) {
		String decomposed = Normalizer.normalize(String.valueOf(character), Form.NFKC);
		int slash = decomposed.indexOf(FRACTION_SLASH);
		return new VulgarFraction(Integer.parseInt(decomposed.substring(0, slash)),
				Integer.parseInt(decomposed.substring(slash + 1)));
	}

	/**
	 * Adds an integer, by multiplying its digits from right to left.
	 * @param integer the digits of an integer; may be empty
	 * @return the sum as a fraction in lowest terms, such as {@code 5/2}
	 */
	public String plus(String integer) {
		StringBuilder digits = new StringBuilder(integer.length() + 1);
		int carry = this.numerator;
		for (int i = integer.length() - 1; i >= 0; i--) {
			carry += (integer.charAt(i) - '0') * this.denominator;
			digits.append(carry % 10);
			carry /= 10;
		}
		return ((carry > 0) ? carry : "") + digits.reverse().toString() + "/" + this.denominator;
	}

}
