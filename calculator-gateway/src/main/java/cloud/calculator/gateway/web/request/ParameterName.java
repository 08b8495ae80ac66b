package cloud.calculator.gateway.web.request;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import cloud.calculator.gateway.web.problem.InvalidRequestException;

/**
 * Finds the parameter that a mistyped name probably means.
 */
final class ParameterName {

	/** A name with more mistakes is another one. */
	private static final int MAX_MISTAKES = 3;

	private ParameterName() {
	}

	static InvalidRequestException unknown(String name, List<String> known) {
		String nearest = known.stream()
			.min(Comparator.comparingInt((each) -> distance(name.toLowerCase(Locale.ROOT), each)))
			.orElseThrow();
		return InvalidRequestException.badRequest("parameter-unknown",
				"There is no parameter %s. Did you mean %s? The parameters are: %s.", shorten(name), nearest,
				String.join(", ", known));
	}

	/** Whether a name is that of a parameter, or one that is mistyped. */
	static boolean isLike(String name, List<String> known) {
		String lower = name.toLowerCase(Locale.ROOT);
		return lower.length() > MAX_MISTAKES
				&& known.stream().anyMatch((each) -> each.startsWith(lower) || distance(lower, each) <= MAX_MISTAKES);
	}

	private static String shorten(String name) {
		return (name.length() <= 40) ? name : name.substring(0, 40) + "…";
	}

	/** The number of insertions, deletions and substitutions (Levenshtein). */
	private static int distance(String left, String right) {
		String shortened = left.substring(0, Math.min(left.length(), 40));
		int[] previous = new int[right.length() + 1];
		for (int column = 0; column <= right.length(); column++) {
			previous[column] = column;
		}
		for (int row = 1; row <= shortened.length(); row++) {
			int[] current = new int[right.length() + 1];
			current[0] = row;
			for (int column = 1; column <= right.length(); column++) {
				int substitution = previous[column - 1]
						+ ((shortened.charAt(row - 1) == right.charAt(column - 1)) ? 0 : 1);
				current[column] = Math.min(substitution, Math.min(previous[column], current[column - 1]) + 1);
			}
			previous = current;
		}
		return previous[right.length()];
	}

}
