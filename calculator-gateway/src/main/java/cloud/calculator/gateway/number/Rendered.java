package cloud.calculator.gateway.number;

import org.jspecify.annotations.Nullable;

/**
 * A value in the forms that are shown to users.
 *
 * @param result the value as a decimal, in plain notation up to 100 digits and in
 * scientific notation beyond
 * @param exact whether {@code result} is the value itself, without rounding
 * @param fraction the exact value, as an integer or a fraction in lowest terms
 * @param repeating the exact value with its period in parentheses, such as {@code 0.(3)};
 * {@code null} if it does not repeat or takes more than 100 digits
 */
public record Rendered(String result, boolean exact, String fraction, @Nullable String repeating) {

	/**
	 * Writes the decimals with a comma instead of a point.
	 * @return the same value; the fraction does not change
	 */
	public Rendered withDecimalComma() {
		return new Rendered(withComma(this.result), this.exact, this.fraction,
				(this.repeating != null) ? withComma(this.repeating) : null);
	}

	private static String withComma(String decimal) {
		return decimal.replace('.', ',');
	}

}
