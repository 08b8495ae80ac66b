package cloud.calculator.operator.operations;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The response to {@code POST /operations}.
 *
 * @param operator the operator: {@code add}, {@code sub}, {@code mul} or {@code div}
 * @param instance the name of the instance, see {@link InstanceName}
 * @param outcomes one outcome for each operation, in the order of the request
 */
record OperationsResponse(String operator, String instance, List<OutcomeBody> outcomes) {

	/**
	 * The outcome of one operation. Exactly one of the two members is present.
	 *
	 * @param value an integer or a fraction in lowest terms
	 * @param error {@code division-by-zero}, {@code undefined} or {@code too-large}
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record OutcomeBody(@Nullable String value, @Nullable String error) {
	}

}
