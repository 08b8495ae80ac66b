package cloud.calculator.gateway.planning;

import cloud.calculator.gateway.expression.Operator;

/**
 * One operation of a plan.
 *
 * @param index its place in the plan, from 0: after the operations whose values it needs
 * @param operator what is to be done
 * @param left the operand before the sign
 * @param right the operand after the sign
 * @param round its depth in the plan: 1 if both operands are numbers, otherwise one more
 * than the deeper operand
 * @param sign the sign in the expression that it stands for
 * @param rearranged whether it is none of the operations that a person does from left to
 * right, but takes part in a shorter way to the same value
 */
public record Operation(int index, Operator operator, Operand left, Operand right, int round, SourceOperator source,
		boolean rearranged) {
}
