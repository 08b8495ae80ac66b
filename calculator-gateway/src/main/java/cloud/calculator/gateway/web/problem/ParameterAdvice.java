package cloud.calculator.gateway.web.problem;

import java.util.List;
import java.util.Map;

import cloud.calculator.gateway.calculation.LocalizedMessage;
import org.jspecify.annotations.Nullable;

/**
 * Says which values a request parameter can have, in answers to invalid requests.
 */
public final class ParameterAdvice {

	private static final Map<String, String> VALUES = Map.of("expression", "a text such as \"5+6\"", "precision",
			"an integer from 1 to %d", "rounding", "one of UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN and HALF_EVEN",
			"decimal", "point or comma", "steps", "true or false");

	private ParameterAdvice() {
	}

	/**
	 * A parameter is missing, malformed or out of range.
	 * @param parameter the name of the parameter; {@code null} if there are none at all
	 * @param maximumPrecision the maximum of {@code precision}
	 * @return the exception
	 */
	public static InvalidRequestException invalid(@Nullable String parameter, int maximumPrecision) {
		return InvalidRequestException.badRequest(of(parameter, maximumPrecision));
	}

	/**
	 * Returns the advice for a parameter.
	 * @param parameter the name of the parameter; {@code null} if the whole body is
	 * invalid
	 * @param maximumPrecision the maximum of {@code precision}
	 */
	static LocalizedMessage of(@Nullable String parameter, int maximumPrecision) {
		String values = (parameter != null) ? VALUES.get(parameter) : null;
		List<Object> arguments = "precision".equals(parameter) ? List.of(maximumPrecision) : List.of();
		return (values != null)
				? new LocalizedMessage("parameter." + parameter,
						"%s must be %s.".formatted(parameter, values.formatted(arguments.toArray())), arguments)
				: new LocalizedMessage("parameters", "Send a JSON object such as {\"expression\":\"5+6\"}.", List.of());
	}

}
