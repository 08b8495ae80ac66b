package cloud.calculator.gateway.web;

import java.math.RoundingMode;
import java.util.Arrays;

import cloud.calculator.gateway.calculation.CalculationRequest;
import cloud.calculator.gateway.expression.normalization.DecimalMark;
import cloud.calculator.gateway.web.problem.InvalidParameterException;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a calculation, not validated yet: from a JSON body or a query string.
 *
 * @param expression the expression
 * @param precision significant digits
 * @param rounding any rounding mode except {@code UNNECESSARY}
 * @param decimal the decimal mark: {@code point} or {@code comma}
 * @param steps whether the response includes all operations
 */
public record CalculationParameters(@Nullable String expression, @Nullable Integer precision,
		@Nullable RoundingMode rounding, @Nullable String decimal, @Nullable Boolean steps) {

	/**
	 * Validates the parameters.
	 * @param maximumPrecision the maximum of {@code precision}
	 * @return the request
	 * @throws InvalidParameterException if a parameter is missing or out of range
	 */
	public CalculationRequest toRequest(int maximumPrecision) {
		if (this.expression == null) {
			throw new InvalidParameterException("expression");
		}
		if (this.precision != null && (this.precision < 1 || this.precision > maximumPrecision)) {
			throw new InvalidParameterException("precision");
		}
		if (this.rounding == RoundingMode.UNNECESSARY) {
			throw new InvalidParameterException("rounding");
		}
		return new CalculationRequest(this.expression, this.precision,
				(this.rounding != null) ? this.rounding : CalculationRequest.DEFAULT_ROUNDING, decimalMark());
	}

	private DecimalMark decimalMark() {
		if (this.decimal == null) {
			return DecimalMark.POINT;
		}
		return Arrays.stream(DecimalMark.values())
			.filter((mark) -> mark.name().equalsIgnoreCase(this.decimal))
			.findFirst()
			.orElseThrow(() -> new InvalidParameterException("decimal"));
	}

	boolean withSteps() {
		return Boolean.TRUE.equals(this.steps);
	}

}
