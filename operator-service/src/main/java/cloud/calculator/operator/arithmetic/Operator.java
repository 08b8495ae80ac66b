package cloud.calculator.operator.arithmetic;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * One of the four operators of arithmetic. Its profile decides which one a process is.
 */
public interface Operator {

	/**
	 * The operator's name, which is also its profile.
	 * @return {@code add}, {@code sub}, {@code mul} or {@code div}
	 */
	String name();

	/**
	 * The sign people write.
	 * @return {@code +}, {@code -}, {@code *} or {@code /}
	 */
	String symbol();

	/**
	 * Applies the operator, exactly and without side effects.
	 * @param left the operand before the sign
	 * @param right the operand after the sign
	 * @return the value, or why there is none
	 */
	Outcome apply(BigFraction left, BigFraction right);

}
