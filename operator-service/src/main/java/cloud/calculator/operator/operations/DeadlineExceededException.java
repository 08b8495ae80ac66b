package cloud.calculator.operator.operations;

/**
 * The deadline of a request passed before all of its operations were calculated.
 */
class DeadlineExceededException extends RuntimeException {

	DeadlineExceededException(long millis) {
		super("The deadline of %d ms (%s) passed before all operations were calculated.".formatted(millis,
				RequestDeadline.HEADER));
	}

}
