package cloud.calculator.gateway.planning;

import cloud.calculator.gateway.expression.Operator;

/**
 * One operation of a plan.
 *
 * @param index its index in the plan, from 0; greater than those of its operands
 * @param operator the operator
 * @param left the left operand
 * @param right the right operand
 * @param round its depth in the plan: 1 if both operands are numbers, otherwise one more
 * than that of the deeper operand
 * @param source the operator in the expression that it is reported for
 * @param rearranged whether the operation does not occur in the evaluation from left to
 * right, because its chain was rearranged
 */
public record Operation(int index, Operator operator, Operand left, Operand right, int round, SourceOperator source,
		boolean rearranged) {
}
