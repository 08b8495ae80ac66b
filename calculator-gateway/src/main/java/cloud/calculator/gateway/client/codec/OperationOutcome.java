package cloud.calculator.gateway.client.codec;

import org.jspecify.annotations.Nullable;

/**
 * The outcome of one operation: a value or an error.
 *
 * @param value an integer or a fraction in lowest terms; {@code null} if the operation
 * failed
 * @param error why the operation failed; {@code null} if it has a value
 */
public record OperationOutcome(@Nullable String value, @Nullable OperationError error) {

	/**
	 * Creates an outcome from the members of a response.
	 * @return the outcome; {@code null} unless there is either a rational number or a
	 * known error
	 */
	static @Nullable OperationOutcome of(@Nullable String value, @Nullable String error) {
		if (value != null) {
			return (error == null && isRational(value)) ? new OperationOutcome(value, null) : null;
		}
		OperationError known = (error != null) ? OperationError.ofCode(error) : null;
		return (known != null) ? new OperationOutcome(null, known) : null;
	}

	private static boolean isRational(String text) {
		int slash = text.indexOf('/');
		int start = text.startsWith("-") ? 1 : 0;
		return (slash < 0) ? isInteger(text, start, text.length()) : isInteger(text, start, slash)
				&& isInteger(text, slash + 1, text.length()) && text.charAt(slash + 1) != '0';
	}

	private static boolean isInteger(String text, int start, int end) {
		for (int i = start; i < end; i++) {
			if (text.charAt(i) < '0' || text.charAt(i) > '9') {
				return false;
			}
		}
		return start < end;
	}

}
