package cloud.calculator.operator.arithmetic;

/**
 * An operand is not a number. The message quotes it.
 */
public class MalformedNumberException extends RuntimeException {

	private static final int MAX_QUOTED = 40;

	MalformedNumberException(String text) {
		super("\"%s\" is not a number; expected an integer, a decimal such as -1.5e3 or a fraction such as 7/3."
			.formatted((text.length() <= MAX_QUOTED) ? text : text.substring(0, MAX_QUOTED) + "…"));
	}

}
