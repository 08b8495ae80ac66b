package cloud.calculator.gateway.web;

import java.time.Duration;
import java.util.List;

import cloud.calculator.gateway.calculation.Calculation;
import cloud.calculator.gateway.dispatch.Step;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The body of a response to a calculation.
 *
 * @param expression the expression of the request
 * @param result the value as a decimal
 * @param exact whether {@code result} is the exact value, without rounding
 * @param fraction the exact value as an integer or a fraction
 * @param repeating the exact value with its period in parentheses; {@code null} if it has
 * none, or a long one
 * @param rounds the number of rounds of calls
 * @param calls the number of calls to operators
 * @param durationMillis the duration of the calculation in the gateway, in milliseconds
 * @param steps all operations, round by round; {@code null} unless requested
 */
public record CalculationBody(String expression, String result, boolean exact, String fraction,
		@Nullable String repeating, int rounds, int calls, double durationMillis,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<StepBody> steps) {

	/**
	 * Creates the body for a calculation.
	 * @param calculation the calculation
	 * @param steps whether to include the steps
	 * @return the body
	 */
	public static CalculationBody of(Calculation calculation, boolean steps) {
		return new CalculationBody(calculation.expression(), calculation.value().result(), calculation.value().exact(),
				calculation.value().fraction(), calculation.value().repeating(), calculation.results().rounds(),
				calculation.results().calls(), millis(calculation.timings().total()),
				steps ? calculation.results().steps().stream().map(StepBody::of).toList() : null);
	}

	/**
	 * Converts a duration.
	 * @param duration the duration
	 * @return milliseconds, rounded to two decimals
	 */
	public static double millis(Duration duration) {
		return Math.round(duration.toNanos() / 1e4) / 1e2;
	}

	/**
	 * An operation of the calculation.
	 *
	 * @param operator {@code add}, {@code sub}, {@code mul} or {@code div}
	 * @param left the left operand
	 * @param right the right operand
	 * @param value the value
	 * @param round the round of the operation, from 1
	 * @param instance the name of the operator instance that executed it
	 * @param durationMillis the duration of the call that included it, in milliseconds
	 */
	public record StepBody(String operator, String left, String right, String value, int round, String instance,
			double durationMillis) {

		private static StepBody of(Step step) {
			return new StepBody(step.operation().operator().profile(), step.left(), step.right(), step.value(),
					step.operation().round(), step.instance(), millis(step.duration()));
		}

	}

}
