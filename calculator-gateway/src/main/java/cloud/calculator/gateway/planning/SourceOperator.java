package cloud.calculator.gateway.planning;

/**
 * The place of an operator in the expression.
 *
 * @param position the position of its symbol in the text as it was sent, in code points
 * from 1
 * @param order its index in the evaluation order from left to right, from 0
 */
public record SourceOperator(int position, int order) {
}
