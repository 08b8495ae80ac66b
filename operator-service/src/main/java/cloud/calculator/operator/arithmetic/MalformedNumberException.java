package cloud.calculator.operator.arithmetic;

/**
 * A text that should be a number is none.
 */
public class MalformedNumberException extends RuntimeException {

	private static final int SHOWN = 40;

	MalformedNumberException(String text) {
		super("\"%s\" is no number: write an integer, a decimal such as -1.5e3 or a fraction such as 7/3."
			.formatted((text.length() <= SHOWN) ? text : text.substring(0, SHOWN) + "…"));
	}

}
