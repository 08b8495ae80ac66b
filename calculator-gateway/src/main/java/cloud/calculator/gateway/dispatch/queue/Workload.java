package cloud.calculator.gateway.dispatch.queue;

import cloud.calculator.gateway.client.codec.OperationsRequest.Operands;
import cloud.calculator.gateway.expression.Operator;

/**
 * An estimate of what an operation costs an operator.
 *
 * @param digits the number of digits of both operands, which determines the memory and
 * the length of the request
 * @param work a measure of the processor time: the square of the digits if numbers have
 * to be reduced to lowest terms, and a quarter of it otherwise. A billion is about 0.2
 * seconds
 */
public record Workload(int digits, long work) {

	/**
	 * Estimates the cost of an operation.
	 * @param operator the operator
	 * @param operands the operands
	 * @return the estimate
	 */
	public static Workload of(Operator operator, Operands operands) {
		int digits = digits(operands.left()) + digits(operands.right());
		long square = (long) digits * digits;
		return new Workload(digits, isReduced(operator, operands) ? square : square / 4);
	}

	/** Whether the value has to be reduced to lowest terms. */
	private static boolean isReduced(Operator operator, Operands operands) {
		return operator == Operator.DIV || isFraction(operands.left()) || isFraction(operands.right());
	}

	private static boolean isFraction(String number) {
		return number.indexOf('/') >= 0 || number.indexOf('.') >= 0 || number.indexOf("e-") >= 0;
	}

	/** An upper bound of the digits of a number when written without an exponent. */
	private static int digits(String number) {
		int exponent = number.indexOf('e');
		return number.length() + ((exponent < 0) ? 0 : Math.abs(Integer.parseInt(number.substring(exponent + 1))));
	}

}
