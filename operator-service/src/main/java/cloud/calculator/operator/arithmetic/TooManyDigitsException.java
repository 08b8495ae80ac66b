package cloud.calculator.operator.arithmetic;

/**
 * A number is written with more digits, or a greater exponent, than the limits allow.
 */
public class TooManyDigitsException extends RuntimeException {

	TooManyDigitsException(String message) {
		super(message);
	}

}
