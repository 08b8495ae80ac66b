package cloud.calculator.gateway.dispatch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import cloud.calculator.gateway.expression.Operator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The body of an operator's response. It is not validated until
 * {@link #validOutcomes(Operator, int)} is called.
 *
 * @param operator the profile of the operator
 * @param instance the name of the instance
 * @param outcomes an outcome for each operation, in the order of the request
 */
@JsonDeserialize(using = OperationsResponseReader.class)
record OperationsResponse(@Nullable String operator, @Nullable String instance,
		@Nullable List<@Nullable Outcome> outcomes) {

	/**
	 * Validates the response and returns its outcomes.
	 * @param operator the operator that was called
	 * @param operations the number of operations in the request
	 * @return an outcome for each operation; empty if this is not a valid response to the
	 * request
	 */
	Optional<List<Outcome>> validOutcomes(Operator operator, int operations) {
		if (!operator.profile().equals(this.operator) || this.instance == null || this.outcomes == null
				|| this.outcomes.size() != operations) {
			return Optional.empty();
		}
		List<Outcome> valid = new ArrayList<>(operations);
		for (Outcome outcome : this.outcomes) {
			if (outcome == null || !outcome.isValid()) {
				return Optional.empty();
			}
			valid.add(outcome);
		}
		return Optional.of(valid);
	}

	/** Whether the response comes from an operator other than the one called. */
	boolean isFromOperatorOtherThan(Operator called) {
		return Arrays.stream(Operator.values())
			.anyMatch((operator) -> operator != called && operator.profile().equals(this.operator));
	}

	/**
	 * The outcome of one operation: a value or an error.
	 *
	 * @param value an integer or a fraction in lowest terms; {@code null} if the
	 * operation failed
	 * @param error the error code; {@code null} if the operation succeeded
	 */
	record Outcome(@Nullable String value, @Nullable String error) {

		private boolean isValid() {
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
