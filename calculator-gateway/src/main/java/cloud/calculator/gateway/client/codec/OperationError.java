package cloud.calculator.gateway.client.codec;

import java.util.Arrays;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Why an operation has no value, as an operator reports it.
 */
public enum OperationError {

	/** A number other than zero was divided by zero. */
	DIVISION_BY_ZERO,

	/** Zero was divided by zero. */
	UNDEFINED,

	/** The value has too many digits. */
	TOO_LARGE;

	private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

	/**
	 * The error for a code in a response.
	 * @return the error; {@code null} if the code is unknown
	 */
	static @Nullable OperationError ofCode(String code) {
		return Arrays.stream(values()).filter((error) -> error.code.equals(code)).findFirst().orElse(null);
	}

}
