package cloud.calculator.gateway.planning;

import java.util.ArrayList;
import java.util.List;

import cloud.calculator.gateway.expression.Operator;

/**
 * Operands with operators of one precedence between them: {@code a-b+c-d}.
 *
 * @param first the operand before the first operator
 * @param links the operators from left to right, each with the operand after it
 */
public record Chain(Operand first, List<Link> links) {

	/**
	 * An operator and the operand after it.
	 *
	 * @param operator the operator
	 * @param source its place in the expression
	 * @param operand the operand
	 */
	public record Link(Operator operator, SourceOperator source, Operand operand) {
	}

	static Chain of(Operand first) {
		return new Chain(first, new ArrayList<>());
	}

}
