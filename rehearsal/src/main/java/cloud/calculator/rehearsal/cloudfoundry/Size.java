package cloud.calculator.rehearsal.cloudfoundry;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sizes as manifests and JVM options write them.
 */
final class Size {

	static final long KILOBYTE = 1024;

	static final long MEGABYTE = 1024 * KILOBYTE;

	private static final Pattern SIZE = Pattern.compile("(\\d+)([KMG])B?", Pattern.CASE_INSENSITIVE);

	private Size() {
	}

	/**
	 * Reads a size.
	 * @param text for example {@code 192M}
	 * @return its bytes
	 * @throws IllegalArgumentException if it has no unit, or an unknown one
	 */
	static long bytes(String text) {
		Matcher size = SIZE.matcher(text);
		if (!size.matches()) {
			throw new IllegalArgumentException("%s is no size: it needs a unit, such as 192M".formatted(text));
		}
		long number = Long.parseLong(size.group(1));
		return number * switch (size.group(2).toUpperCase(Locale.ROOT)) {
			case "K" -> KILOBYTE;
			case "M" -> MEGABYTE;
			default -> 1024 * MEGABYTE;
		};
	}

	/** As the memory calculator writes it. */
	static String text(long bytes) {
		return (bytes % MEGABYTE == 0) ? bytes / MEGABYTE + "M" : bytes / KILOBYTE + "K";
	}

}
