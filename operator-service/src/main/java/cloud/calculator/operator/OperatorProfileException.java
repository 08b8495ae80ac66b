package cloud.calculator.operator;

/**
 * The active profiles do not select exactly one operator. The message tells which
 * variable to set.
 */
class OperatorProfileException extends IllegalStateException {

	OperatorProfileException(String message) {
		super(message);
	}

}
