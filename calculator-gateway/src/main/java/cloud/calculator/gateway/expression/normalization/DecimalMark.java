package cloud.calculator.gateway.expression.normalization;

/**
 * The character between the integer digits and the decimals of a number.
 */
public enum DecimalMark {

	/** A point: {@code 1.5}. */
	POINT,

	/** A comma: {@code 1,5}. A point is not allowed then. */
	COMMA

}
