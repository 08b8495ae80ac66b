package cloud.calculator.gateway.client.codec;

import java.util.List;

/**
 * The body of a request to an operator.
 *
 * @param operations the operations
 */
public record OperationsRequest(List<Operands> operations) {

	/**
	 * The operands of one operation.
	 *
	 * @param left the operand before the sign
	 * @param right the operand after the sign
	 */
	public record Operands(String left, String right) {
	}

}
