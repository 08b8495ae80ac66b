package cloud.calculator.gateway.web.request;

import java.math.RoundingMode;

import cloud.calculator.gateway.calculation.CalculationRequest;
import cloud.calculator.gateway.expression.normalization.DecimalMark;
import cloud.calculator.gateway.web.problem.InvalidRequestException;
import cloud.calculator.gateway.web.problem.ParameterAdvice;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a calculation, not validated yet: from a JSON body or a query string.
 *
 * @param expression the expression
 * @param precision significant digits
 * @param rounding any rounding mode except {@code UNNECESSARY}
 * @param decimal the decimal mark of the expression and of the result
 * @param steps whether the response includes all operations
 * @param plusSent whether a {@code +} of the expression was read as a space
 */
public record CalculationParameters(@Nullable String expression, @Nullable Integer precision,
		@Nullable RoundingMode rounding, @Nullable DecimalMark decimal, @Nullable Boolean steps, boolean plusSent) {

	/**
	 * The same parameters for an expression.
	 * @param expression the expression
	 * @return the parameters
	 */
	public CalculationParameters with(String expression) {
		return new CalculationParameters(expression, this.precision, this.rounding, this.decimal, this.steps,
				this.plusSent);
	}

	/**
	 * Validates the parameters.
	 * @param maximumPrecision the maximum of {@code precision}
	 * @return the request
	 * @throws InvalidRequestException if a parameter is missing or out of range
	 */
	public CalculationRequest toRequest(int maximumPrecision) {
		if (this.expression == null) {
			throw ParameterAdvice.invalid("expression", maximumPrecision);
		}
		if (this.precision != null && (this.precision < 1 || this.precision > maximumPrecision)) {
			throw ParameterAdvice.invalid("precision", maximumPrecision);
		}
		if (this.rounding == RoundingMode.UNNECESSARY) {
			throw ParameterAdvice.invalid("rounding", maximumPrecision);
		}
		return new CalculationRequest(this.expression, this.precision,
				(this.rounding != null) ? this.rounding : CalculationRequest.DEFAULT_ROUNDING,
				(this.decimal != null) ? this.decimal : DecimalMark.POINT);
	}

	/**
	 * Whether the response includes the steps.
	 * @return {@code true} if the client asked for them
	 */
	public boolean withSteps() {
		return Boolean.TRUE.equals(this.steps);
	}

}
