package cloud.calculator.gateway.page;

import cloud.calculator.gateway.calculation.Calculation;
import cloud.calculator.gateway.calculation.CalculationRequest;
import cloud.calculator.gateway.number.Rendered;
import cloud.calculator.gateway.number.Renderer;
import org.jspecify.annotations.Nullable;

/**
 * A result on the page.
 *
 * @param value the value as a decimal
 * @param size the style for its length: {@code short}, {@code long} or {@code huge}
 * @param exactness a text that says whether the value was rounded
 * @param fraction the exact value; {@code null} if it is an integer
 * @param repeating the decimal with its period; {@code null} if it has none, or a long
 * one
 */
record Result(String value, String size, String exactness, @Nullable String fraction, @Nullable Repeating repeating) {

	static Result of(Calculation calculation, CalculationRequest request, Language language) {
		Rendered rendered = calculation.value();
		String value = language.format(rendered.result());
		int digits = (request.precision() != null) ? request.precision() : Renderer.DEFAULT_PRECISION;
		return new Result(value, size(value.length()),
				rendered.exact() ? language.text("exact") : language.text("rounded", digits),
				rendered.fraction().contains("/") ? rendered.fraction() : null,
				Repeating.of(rendered.repeating(), language));
	}

	/** Returns whether the value is collapsed and can be scrolled. */
	boolean huge() {
		return this.size.equals("huge");
	}

	private static String size(int length) {
		return (length <= 16) ? "short" : (length <= 40) ? "long" : "huge";
	}

	/**
	 * A repeating decimal.
	 *
	 * @param head the digits before the period
	 * @param period the digits that repeat
	 */
	record Repeating(String head, String period) {

		private static @Nullable Repeating of(@Nullable String text, Language language) {
			if (text == null) {
				return null;
			}
			int period = text.indexOf('(');
			return new Repeating(language.format(text.substring(0, period)),
					text.substring(period + 1, text.length() - 1));
		}

	}

}
