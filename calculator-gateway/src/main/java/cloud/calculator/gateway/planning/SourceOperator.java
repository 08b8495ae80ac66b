package cloud.calculator.gateway.planning;

/**
 * A sign in an expression.
 *
 * @param position where it stands in the text, from 1
 * @param turn when it is its turn for a person who calculates from left to right; from 0
 */
public record SourceOperator(int position, int order) {
}
