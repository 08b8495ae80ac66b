package cloud.calculator.gateway.web;

import java.time.Duration;
import java.util.List;

import cloud.calculator.gateway.calculation.Calculation;
import cloud.calculator.gateway.dispatch.Step;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A calculation, as it is answered.
 *
 * @param expression what was asked
 * @param result the value in decimal
 * @param exact whether {@code result} is the value itself, not a rounding of it
 * @param fraction the exact value as an integer or a fraction
 * @param repeating the exact value with its period in parentheses, if it has a short one
 * @param rounds how many rounds of calls it took
 * @param calls how many calls it took
 * @param durationMillis how long it took in the gateway, in milliseconds
 * @param steps every operation, round by round; left out unless asked for
 */
record CalculationBody(String expression, String result, boolean exact, String fraction, @Nullable String repeating,
		int rounds, int calls, double durationMillis,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<StepBody> steps) {

	static CalculationBody of(Calculation calculation, boolean steps) {
		return new CalculationBody(calculation.expression(), calculation.value().result(), calculation.value().exact(),
				calculation.value().fraction(), calculation.value().repeating(), calculation.results().rounds(),
				calculation.results().calls(), millis(calculation.timings().total()),
				steps ? calculation.results().steps().stream().map(StepBody::of).toList() : null);
	}

	/** Milliseconds, to the hundredth. */
	static double millis(Duration duration) {
		return Math.round(duration.toNanos() / 1e4) / 1e2;
	}

	/**
	 * An operation, as it is answered.
	 *
	 * @param operator {@code add}, {@code sub}, {@code mul} or {@code div}
	 * @param left its left operand
	 * @param right its right operand
	 * @param value what it came to
	 * @param round the round in which it was done, from 1
	 * @param instance who did it
	 * @param durationMillis how long the call took that it travelled in, in milliseconds
	 */
	record StepBody(String operator, String left, String right, String value, int round, String instance,
			double durationMillis) {

		private static StepBody of(Step step) {
			return new StepBody(step.operation().operator().profile(), step.left(), step.right(), step.value(),
					step.operation().round(), step.instance(), millis(step.duration()));
		}

	}

}
