package cloud.calculator.gateway.dispatch;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What an operator answers, as it crosses the wire: nothing in it can be relied upon
 * until {@link #answers} has been asked.
 *
 * @param operator who calculated
 * @param instance which of its instances
 * @param outcomes an outcome for each operation, in the order asked
 */
record OperationsResponse(@Nullable String operator, @Nullable String instance,
		@Nullable List<@Nullable Outcome> outcomes) {

	/** Whether this can be the answer of that operator to so many operations. */
	boolean answers(String operator, int operations) {
		return operator.equals(this.operator) && this.instance != null && this.outcomes != null
				&& this.outcomes.size() == operations
				&& this.outcomes.stream().allMatch((outcome) -> outcome != null && outcome.isPlausible());
	}

	/**
	 * One outcome.
	 *
	 * @param value an integer or a fraction in lowest terms, or
	 * @param error why there is none
	 */
	record Outcome(@Nullable String value, @Nullable String error) {

		private static final Pattern VALUE = Pattern.compile("-?[0-9]+(/[1-9][0-9]*)?");

		private boolean isPlausible() {
			return (this.value != null) ? this.error == null && VALUE.matcher(this.value).matches()
					: this.error != null && DispatchException.Reason.ofOutcome(this.error).isPresent();
		}

	}

}
