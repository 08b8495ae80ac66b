package cloud.calculator.gateway.planning;

import java.util.ArrayList;
import java.util.List;

import cloud.calculator.gateway.expression.Operator;

/**
 * Operands with signs of one precedence between them: {@code a-b+c-d}.
 *
 * @param first the operand before the first sign
 * @param links the signs, each with the operand after it, as written
 */
public record Chain(Operand first, List<Link> links) {

	/**
	 * A sign and the operand after it.
	 *
	 * @param operator the operator of the sign
	 * @param sign the sign
	 * @param operand the operand
	 */
	public record Link(Operator operator, SourceOperator source, Operand operand) {
	}

	static Chain of(Operand first) {
		return new Chain(first, new ArrayList<>());
	}

}
