package cloud.calculator.gateway.expression;

/**
 * The maximum size of an expression.
 *
 * @param length characters of the text
 * @param nesting levels of nested parentheses
 * @param operations operations, of which a minus before a parenthesis is one
 * @param digits digits of a number, without leading zeros
 * @param exponent the absolute value of a number's exponent
 */
public record ExpressionLimits(int length, int nesting, int operations, int digits, int exponent) {
}
