package cloud.calculator.gateway.web;

import java.util.List;

import cloud.calculator.gateway.planning.Operand;
import cloud.calculator.gateway.planning.Operation;
import cloud.calculator.gateway.planning.Plan;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A plan, as it is told before it is carried out.
 *
 * @param size how many operations it has
 * @param rounds how deep they depend on each other
 * @param operations the operations; left out if there are more than anybody looks at
 */
record PlanBody(int size, int rounds,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<OperationBody> operations) {

	static PlanBody of(Plan plan, boolean operations) {
		return new PlanBody(plan.operations().size(), plan.depth(),
				operations ? plan.operations().stream().map(OperationBody::of).toList() : null);
	}

	/**
	 * An operation that is to be done.
	 *
	 * @param index its place in the plan, from 0
	 * @param operator {@code add}, {@code sub}, {@code mul} or {@code div}
	 * @param left its left operand
	 * @param right its right operand
	 * @param round the round in which it is done, from 1
	 * @param position its sign in the expression, from 1
	 */
	record OperationBody(int index, String operator, OperandBody left, OperandBody right, int round, int position) {

		private static OperationBody of(Operation operation) {
			return new OperationBody(operation.index(), operation.operator().profile(),
					OperandBody.of(operation.left()), OperandBody.of(operation.right()), operation.round(),
					operation.source().position());
		}

	}

	/**
	 * An operand.
	 *
	 * @param number the number, if it is one
	 * @param operation the operation whose value it is otherwise
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record OperandBody(@Nullable String number, @Nullable Integer operation) {

		private static OperandBody of(Operand operand) {
			return (operand instanceof Operand.ValueOf value) ? new OperandBody(null, value.operation())
					: new OperandBody(((Operand.Number) operand).text(), null);
		}

	}

}
