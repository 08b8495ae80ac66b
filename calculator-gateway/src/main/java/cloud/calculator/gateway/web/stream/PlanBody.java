package cloud.calculator.gateway.web.stream;

import java.util.List;

import cloud.calculator.gateway.planning.Operand;
import cloud.calculator.gateway.planning.Operation;
import cloud.calculator.gateway.planning.Plan;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The data of a {@code plan} event, which is sent before the plan is executed.
 *
 * @param size the number of operations
 * @param rounds the number of rounds
 * @param operations the operations; {@code null} if there are too many to show
 */
record PlanBody(int size, int rounds,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<OperationBody> operations) {

	static PlanBody of(Plan plan, boolean operations) {
		return new PlanBody(plan.operations().size(), plan.depth(),
				operations ? plan.operations().stream().map(OperationBody::of).toList() : null);
	}

	/**
	 * An operation of the plan.
	 *
	 * @param index its index in the plan, from 0
	 * @param operator {@code add}, {@code sub}, {@code mul} or {@code div}
	 * @param left the left operand
	 * @param right the right operand
	 * @param round the round of the operation, from 1
	 * @param position the position of the operator in the expression, in code points from
	 * 1
	 */
	record OperationBody(int index, String operator, OperandBody left, OperandBody right, int round, int position) {

		private static OperationBody of(Operation operation) {
			return new OperationBody(operation.index(), operation.operator().profile(),
					OperandBody.of(operation.left()), OperandBody.of(operation.right()), operation.round(),
					operation.source().position());
		}

	}

	/**
	 * An operand: a number, or the value of an operation.
	 *
	 * @param number the number, if it is one
	 * @param operation otherwise the index of the operation
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record OperandBody(@Nullable String number, @Nullable Integer operation) {

		private static OperandBody of(Operand operand) {
			return (operand instanceof Operand.ValueOf value) ? new OperandBody(null, value.operation())
					: new OperandBody(((Operand.Number) operand).text(), null);
		}

	}

}
