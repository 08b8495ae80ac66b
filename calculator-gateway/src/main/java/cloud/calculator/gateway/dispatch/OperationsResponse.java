package cloud.calculator.gateway.dispatch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import cloud.calculator.gateway.expression.Operator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What an operator answers, as it crosses the wire: nothing in it can be relied upon
 * until {@link #outcomes(Operator, int)} has been asked.
 *
 * @param operator who calculated
 * @param instance which of its instances
 * @param outcomes an outcome for each operation, in the order asked
 */
@JsonDeserialize(using = OperationsResponseReader.class)
record OperationsResponse(@Nullable String operator, @Nullable String instance,
		@Nullable List<@Nullable Outcome> outcomes) {

	/**
	 * The outcomes, if this can be the answer to a call.
	 * @param operator who was asked
	 * @param operations for how many operations
	 * @return an outcome for each; empty if this makes no sense as the answer
	 */
	Optional<List<Outcome>> outcomes(Operator operator, int operations) {
		if (!operator.profile().equals(this.operator) || this.instance == null || this.outcomes == null
				|| this.outcomes.size() != operations) {
			return Optional.empty();
		}
		List<Outcome> plausible = new ArrayList<>(operations);
		for (Outcome outcome : this.outcomes) {
			if (outcome == null || !outcome.isPlausible()) {
				return Optional.empty();
			}
			plausible.add(outcome);
		}
		return Optional.of(plausible);
	}

	/** Whether it is another operator than the one asked that answers. */
	boolean isFromOtherThan(Operator asked) {
		return Arrays.stream(Operator.values())
			.anyMatch((operator) -> operator != asked && operator.profile().equals(this.operator));
	}

	/**
	 * One outcome.
	 *
	 * @param value an integer or a fraction in lowest terms, or
	 * @param error why there is none
	 */
	record Outcome(@Nullable String value, @Nullable String error) {

		private boolean isPlausible() {
			return (this.value != null) ? this.error == null && isRational(this.value)
					: this.error != null && DispatchException.Reason.ofOutcome(this.error).isPresent();
		}

		private static boolean isRational(String text) {
			int slash = text.indexOf('/');
			int start = text.startsWith("-") ? 1 : 0;
			return (slash < 0) ? isInteger(text, start, text.length()) : isInteger(text, start, slash)
					&& isInteger(text, slash + 1, text.length()) && text.charAt(slash + 1) != '0';
		}

		private static boolean isInteger(String text, int start, int end) {
			for (int i = start; i < end; i++) {
				if (text.charAt(i) < '0' || text.charAt(i) > '9') {
					return false;
				}
			}
			return start < end;
		}

	}

}
