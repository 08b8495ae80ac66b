package cloud.calculator.gateway.client.codec;

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
 * @param outcomes an outcome for each operation, in the order of the request;
 * {@code null} for an outcome that is invalid
 */
@JsonDeserialize(using = OperationsResponseReader.class)
public record OperationsResponse(@Nullable String operator, @Nullable String instance,
		@Nullable List<@Nullable OperationOutcome> outcomes) {

	/**
	 * Validates the response and returns its outcomes.
	 * @param operator the operator that was called
	 * @param operations the number of operations in the request
	 * @return an outcome for each operation; empty if this is not a valid response to the
	 * request
	 */
	public Optional<List<OperationOutcome>> validOutcomes(Operator operator, int operations) {
		if (!operator.profile().equals(this.operator) || this.instance == null || this.outcomes == null
				|| this.outcomes.size() != operations) {
			return Optional.empty();
		}
		List<OperationOutcome> valid = new ArrayList<>(operations);
		for (OperationOutcome outcome : this.outcomes) {
			if (outcome == null) {
				return Optional.empty();
			}
			valid.add(outcome);
		}
		return Optional.of(valid);
	}

	/**
	 * Whether the response comes from an operator other than the one called.
	 * @param called the operator that was called
	 * @return {@code true} if the response names another operator
	 */
	public boolean isFromOperatorOtherThan(Operator called) {
		return Arrays.stream(Operator.values())
			.anyMatch((operator) -> operator != called && operator.profile().equals(this.operator));
	}

}
