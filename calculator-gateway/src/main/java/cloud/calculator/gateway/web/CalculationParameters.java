package cloud.calculator.gateway.web;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

import cloud.calculator.gateway.calculation.CalculationRequest;
import cloud.calculator.gateway.calculation.LocalizedMessage;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks for, as it comes: in a body or in a query.
 *
 * @param expression the expression
 * @param precision significant digits
 * @param rounding a rounding mode of Java's, but {@code UNNECESSARY}
 * @param steps whether to list every operation
 */
public record CalculationParameters(@Nullable String expression, @Nullable Integer precision,
		@Nullable RoundingMode rounding, @Nullable Boolean steps) {

	private static final Map<String, String> MEANINGS = Map.of("expression", "a text such as \"5+6\"", "precision",
			"an integer from 1 to 10000", "rounding",
			"one of UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN and HALF_EVEN", "steps", "true or false");

	/**
	 * The request that these parameters make.
	 * @param greatestPrecision the most digits that may be asked for
	 * @return the request
	 * @throws InvalidParameterException if a parameter is missing or out of range
	 */
	public CalculationRequest toRequest(int greatestPrecision) {
		if (this.expression == null) {
			throw new InvalidParameterException("expression");
		}
		if (this.precision != null && (this.precision < 1 || this.precision > greatestPrecision)) {
			throw new InvalidParameterException("precision");
		}
		if (this.rounding == RoundingMode.UNNECESSARY) {
			throw new InvalidParameterException("rounding");
		}
		return new CalculationRequest(this.expression, this.precision,
				(this.rounding != null) ? this.rounding : CalculationRequest.DEFAULT_ROUNDING);
	}

	boolean withSteps() {
		return Boolean.TRUE.equals(this.steps);
	}

	/** What to write instead of a parameter that cannot be understood. */
	static LocalizedMessage advice(@Nullable String name) {
		String meaning = (name != null) ? MEANINGS.get(name) : null;
		return (meaning != null)
				? new LocalizedMessage("parameter." + name, "%s must be %s.".formatted(name, meaning), List.of())
				: new LocalizedMessage("parameters", "Send a JSON object such as {\"expression\":\"5+6\"}.", List.of());
	}

}
