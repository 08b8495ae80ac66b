package cloud.calculator.operator.arithmetic;

/**
 * An operand has more digits or a greater exponent than the limits allow.
 */
public class TooManyDigitsException extends RuntimeException {

	TooManyDigitsException(String message) {
		super(message);
	}

}
