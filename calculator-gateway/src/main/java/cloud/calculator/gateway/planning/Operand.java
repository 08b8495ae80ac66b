package cloud.calculator.gateway.planning;

/**
 * What an operation is applied to.
 */
public sealed interface Operand {

	/**
	 * A number that is known from the start.
	 *
	 * @param text the number as written
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
