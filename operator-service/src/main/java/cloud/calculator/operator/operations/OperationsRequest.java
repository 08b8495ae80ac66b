package cloud.calculator.operator.operations;

import java.util.List;

import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The body of {@code POST /operations}: operations for the operator of this process.
 *
 * @param operations the operations; the outcomes of the response have the same order
 */
@JsonDeserialize(using = OperationsRequestDeserializer.class)
record OperationsRequest(List<Operation> operations) {

	/**
	 * The operands of one operation, as the client wrote them.
	 *
	 * @param left the left operand
	 * @param right the right operand
	 */
	record Operation(String left, String right) {
	}

}
