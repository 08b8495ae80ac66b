package cloud.calculator.operator.web;

import cloud.calculator.operator.web.OperationsRequest.Operation;

/**
 * How long numbers are once their exponents are written out.
 *
 * @param greatestExponent no number has a greater one
 */
record WrittenOut(int greatestExponent) {

	/** The length of all numbers of a request. */
	int digits(OperationsRequest request) {
		int digits = 0;
		for (Operation operation : request.operations()) {
			digits += digits(operation.left()) + digits(operation.right());
		}
		return digits;
	}

	private int digits(String number) {
		int exponent = Math.max(number.indexOf('e'), number.indexOf('E'));
		return number.length() + ((exponent < 0) ? 0 : zeros(number.substring(exponent + 1)));
	}

	private int zeros(String exponent) {
		try {
			return (int) Math.min(Math.abs((long) Integer.parseInt(exponent)), this.greatestExponent);
		}
		catch (NumberFormatException ex) {
			// no number, or one that is refused when its turn comes
			return 0;
		}
	}

}
