package cloud.calculator.gateway.page;

import cloud.calculator.gateway.calculation.Calculation;
import cloud.calculator.gateway.calculation.CalculationRequest;
import cloud.calculator.gateway.number.Rendered;
import cloud.calculator.gateway.number.Renderer;
import org.jspecify.annotations.Nullable;

/**
 * An answer, as the page shows it.
 *
 * @param value the decimal
 * @param size how much room it takes: {@code short}, {@code long} or {@code huge}
 * @param exactness in words, whether it was rounded
 * @param fraction the exact value, unless it is an integer
 * @param repeating the decimal with its period, if it has a short one
 */
record Result(String value, String size, String exactness, @Nullable String fraction, @Nullable Repeating repeating) {

	static Result of(Calculation calculation, CalculationRequest request, Language language) {
		Rendered rendered = calculation.value();
		String value = language.show(rendered.result());
		int digits = (request.precision() != null) ? request.precision() : Renderer.DEFAULT_PRECISION;
		return new Result(value, size(value.length()),
				rendered.exact() ? language.say("exact") : language.say("rounded", digits),
				rendered.fraction().contains("/") ? rendered.fraction() : null,
				Repeating.of(rendered.repeating(), language));
	}

	/** Whether it is folded, and can be scrolled. */
	boolean huge() {
		return this.size.equals("huge");
	}

	private static String size(int length) {
		return (length <= 16) ? "short" : (length <= 40) ? "long" : "huge";
	}

	/**
	 * A decimal whose last digits repeat for ever.
	 *
	 * @param head what comes before
	 * @param period what repeats
	 */
	record Repeating(String head, String period) {

		private static @Nullable Repeating of(@Nullable String text, Language language) {
			if (text == null) {
				return null;
			}
			int period = text.indexOf('(');
			return new Repeating(language.show(text.substring(0, period)),
					text.substring(period + 1, text.length() - 1));
		}

	}

}
