package cloud.calculator.gateway.expression;

/**
 * What an expression may be at most.
 *
 * @param length characters of the text
 * @param nesting parentheses inside one another
 * @param operations signs between operands
 * @param digits digits of a number, leading zeros aside
 * @param exponent the absolute value of a number's exponent
 */
public record ExpressionLimits(int length, int nesting, int operations, int digits, int exponent) {
}
