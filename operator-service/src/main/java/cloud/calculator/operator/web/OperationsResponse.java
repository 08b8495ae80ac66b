package cloud.calculator.operator.web;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The outcomes of a list of operations.
 *
 * @param operator who calculated: {@code add}, {@code sub}, {@code mul} or {@code div}
 * @param instance which of its instances
 * @param outcomes one outcome an operation, in the order asked
 */
record OperationsResponse(String operator, String instance, List<OutcomeBody> outcomes) {

	/**
	 * One outcome: either member is there.
	 *
	 * @param value an integer or a fraction in lowest terms
	 * @param error {@code division-by-zero}, {@code undefined} or {@code too-large}
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record OutcomeBody(@Nullable String value, @Nullable String error) {
	}

}
