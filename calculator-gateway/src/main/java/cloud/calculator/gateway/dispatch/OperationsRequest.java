package cloud.calculator.gateway.dispatch;

import java.util.List;

/**
 * The body of a request to an operator.
 *
 * @param operations the operations
 */
record OperationsRequest(List<Operands> operations) {

	/**
	 * The operands of one operation.
	 *
	 * @param left the operand before the sign
	 * @param right the operand after the sign
	 */
	record Operands(String left, String right) {
	}

}
