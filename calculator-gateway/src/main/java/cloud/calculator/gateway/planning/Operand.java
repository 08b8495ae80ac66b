package cloud.calculator.gateway.planning;

/**
 * An operand of an operation.
 */
public sealed interface Operand {

	/**
	 * A number of the expression.
	 *
	 * @param text the number
	 */
	record Number(String text) implements Operand {
	}

	/**
	 * The value of another operation of the same plan.
	 *
	 * @param operation the index of that operation
	 */
	record ValueOf(int operation) implements Operand {
	}

}
