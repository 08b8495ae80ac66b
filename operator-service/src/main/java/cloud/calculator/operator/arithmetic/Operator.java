package cloud.calculator.operator.arithmetic;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * One of the four arithmetic operators. The active profile selects the one bean of this
 * type.
 */
public interface Operator {

	/**
	 * The operator's name, which is also the name of its profile.
	 * @return {@code add}, {@code sub}, {@code mul} or {@code div}
	 */
	String name();

	/**
	 * The operator's symbol in an expression.
	 * @return {@code +}, {@code -}, {@code *} or {@code /}
	 */
	String symbol();

	/**
	 * Applies the operator. The value is exact.
	 * @param left the left operand
	 * @param right the right operand
	 * @return the value, or the failure if the operation has no value
	 */
	Outcome apply(BigFraction left, BigFraction right);

}
