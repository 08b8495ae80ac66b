package cloud.calculator.gateway.planning;

import cloud.calculator.gateway.expression.Operator;

/**
 * One operation of a plan.
 *
 * @param index its place in the plain order, in which a person calculates from left to
 * right; from 0
 * @param operator what is to be done
 * @param left the operand before the sign
 * @param right the operand after the sign
 * @param wave its depth in the plan: 1 if both operands are numbers, otherwise one more
 * than the deeper operand
 * @param position where its sign stands in the expression, from 1
 */
public record Operation(int index, Operator operator, Operand left, Operand right, int wave, int position) {
}
