package cloud.calculator.operator;

/**
 * The active profiles do not name exactly one operator. The message says what to set.
 */
class OperatorProfileException extends IllegalStateException {

	OperatorProfileException(String message) {
		super(message);
	}

}
