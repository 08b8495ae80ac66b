package cloud.calculator.operator.web;

import java.util.List;

import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A list of operations, all for this process's operator.
 *
 * @param operations the operations, in the order in which they are to be answered
 */
@JsonDeserialize(using = OperationsRequestReader.class)
record OperationsRequest(List<Operation> operations) {

	/**
	 * Two operands.
	 *
	 * @param left the operand before the sign
	 * @param right the operand after the sign
	 */
	record Operation(String left, String right) {
	}

}
