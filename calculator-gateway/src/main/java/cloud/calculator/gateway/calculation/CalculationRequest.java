package cloud.calculator.gateway.calculation;

import java.math.RoundingMode;

import cloud.calculator.gateway.expression.normalization.DecimalMark;
import org.jspecify.annotations.Nullable;

/**
 * A request for a calculation.
 *
 * @param expression the expression as it was sent
 * @param precision the number of significant digits, from 1 to the limit; {@code null}
 * for the exact value or, if its decimal expansion does not terminate, 34 digits
 * @param rounding the rounding mode; not {@link RoundingMode#UNNECESSARY}
 * @param decimal the decimal mark of the expression and of the result
 */
public record CalculationRequest(String expression, @Nullable Integer precision, RoundingMode rounding,
		DecimalMark decimal) {

	/** The rounding mode of requests that do not state one. */
	public static final RoundingMode DEFAULT_ROUNDING = RoundingMode.HALF_EVEN;

	/**
	 * Creates a request with the default precision and rounding, and with decimal points.
	 * @param expression the expression
	 * @return the request
	 */
	public static CalculationRequest of(String expression) {
		return new CalculationRequest(expression, null, DEFAULT_ROUNDING, DecimalMark.POINT);
	}

}
