package cloud.calculator.operator.operations;

import cloud.calculator.operator.operations.OperationsRequest.Operation;

/**
 * The length of operands in plain notation: {@code 1e3} counts as {@code 1000}.
 *
 * @param maxExponent the limit of exponents; a greater one counts as this one
 */
record OperandLength(int maxExponent) {

	/**
	 * Adds up the lengths of all operands.
	 * @param request the operations
	 * @return the number of characters, plus one for each zero that an exponent stands
	 * for
	 */
	int of(OperationsRequest request) {
		int characters = 0;
		for (Operation operation : request.operations()) {
			characters += length(operation.left()) + length(operation.right());
		}
		return characters;
	}

	private int length(String number) {
		int exponent = Math.max(number.indexOf('e'), number.indexOf('E'));
		return number.length() + ((exponent < 0) ? 0 : zeros(number.substring(exponent + 1)));
	}

	private int zeros(String exponent) {
		try {
			return (int) Math.min(Math.abs((long) Integer.parseInt(exponent)), this.maxExponent);
		}
		catch (NumberFormatException ex) {
			// not a number or beyond the limit: parsing rejects it
			return 0;
		}
	}

}
