package cloud.calculator.gateway.dispatch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import cloud.calculator.gateway.planning.Operation;
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

	/**
	 * This as the answer to a call, if it can be one.
	 * @param operations what was asked for, all of one operator
	 * @param duration how long it took
	 * @return the answered call; empty if this makes no sense as its answer
	 */
	Optional<Call> answerTo(List<Operation> operations, Duration duration) {
		String asked = operations.get(0).operator().profile();
		if (!asked.equals(this.operator) || this.instance == null || this.outcomes == null
				|| this.outcomes.size() != operations.size()) {
			return Optional.empty();
		}
		List<Outcome> proper = this.outcomes.stream().flatMap(Stream::ofNullable).filter(Outcome::isPlausible).toList();
		return (proper.size() == operations.size()) ? Optional.of(new Call(operations, proper, this.instance, duration))
				: Optional.empty();
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
