package cloud.calculator.operator.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A list of operations, all for this process's operator.
 *
 * @param operations the operations, in the order in which they are to be answered
 */
record OperationsRequest(List<Operation> operations) {

	OperationsRequest(@Nullable List<Operation> operations) {
		this.operations = List.copyOf(present(operations, "operations"));
	}

	/** The length of all numbers together. */
	int characters() {
		return this.operations.stream().mapToInt((each) -> each.left().length() + each.right().length()).sum();
	}

	/**
	 * Two operands.
	 *
	 * @param left the operand before the sign
	 * @param right the operand after the sign
	 */
	record Operation(String left, String right) {

		Operation(@Nullable String left, @Nullable String right) {
			this.left = present(left, "left");
			this.right = present(right, "right");
		}

	}

	private static <T> T present(@Nullable T value, String name) {
		if (value == null) {
			throw new IllegalArgumentException(name + " is missing");
		}
		return value;
	}

}
