package cloud.calculator.gateway.dispatch;

import java.util.List;

/**
 * A list of operations for one operator, as it crosses the wire.
 *
 * @param operations the operations
 */
record OperationsRequest(List<Operands> operations) {

	/**
	 * The numbers of one operation.
	 *
	 * @param left the operand before the sign
	 * @param right the operand after the sign
	 */
	record Operands(String left, String right) {
	}

}
