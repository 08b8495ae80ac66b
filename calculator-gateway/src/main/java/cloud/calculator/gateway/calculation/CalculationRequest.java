package cloud.calculator.gateway.calculation;

import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to know.
 *
 * @param expression the expression, as written
 * @param precision the significant digits wanted, from 1 to the limit; {@code null} for
 * the value in full or, if that has no end, its first 34
 * @param rounding how to round; not {@link RoundingMode#UNNECESSARY}
 */
public record CalculationRequest(String expression, @Nullable Integer precision, RoundingMode rounding) {

	/** How results are rounded unless asked otherwise. */
	public static final RoundingMode DEFAULT_ROUNDING = RoundingMode.HALF_EVEN;

	/**
	 * A question without wishes about precision and rounding.
	 * @param expression the expression
	 * @return the request
	 */
	public static CalculationRequest of(String expression) {
		return new CalculationRequest(expression, null, DEFAULT_ROUNDING);
	}

}
