package cloud.calculator.rehearsal.cloudfoundry;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Memory sizes in the notation of manifests and JVM options.
 */
final class MemorySize {

	static final long KILOBYTE = 1024;

	static final long MEGABYTE = 1024 * KILOBYTE;

	private static final Pattern SIZE = Pattern.compile("(\\d+)([KMG])B?", Pattern.CASE_INSENSITIVE);

	private MemorySize() {
	}

	/**
	 * Parses a size.
	 * @param text for example {@code 192M}
	 * @return the size in bytes
	 * @throws IllegalArgumentException if it has no unit or an unknown one
	 */
	static long parse(String text) {
		Matcher size = SIZE.matcher(text);
		if (!size.matches()) {
			throw new IllegalArgumentException(
					"Invalid memory size %s; expected a number with a unit, such as 192M".formatted(text));
		}
		long number = Long.parseLong(size.group(1));
		return number * switch (size.group(2).toUpperCase(Locale.ROOT)) {
			case "K" -> KILOBYTE;
			case "M" -> MEGABYTE;
			default -> 1024 * MEGABYTE;
		};
	}

	/** Formats a size as the memory calculator does. */
	static String format(long bytes) {
		return (bytes % MEGABYTE == 0) ? bytes / MEGABYTE + "M" : bytes / KILOBYTE + "K";
	}

}
