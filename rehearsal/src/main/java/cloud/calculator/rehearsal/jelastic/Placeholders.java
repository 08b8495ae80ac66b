package cloud.calculator.rehearsal.jelastic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What stands for {@code ${name}} in a manifest and its files. The platform leaves a
 * placeholder that it does not know as it is; here it is a mistake.
 *
 * @param values the values by name
 */
record Placeholders(Map<String, String> values) {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]*)}");

	private static final Pattern PASSWORD = Pattern.compile("fn\\.password\\((\\d+)\\)");

	Placeholders with(String scope, Map<String, ?> more) {
		Map<String, String> all = new LinkedHashMap<>(this.values);
		all.keySet().removeIf((name) -> name.startsWith(scope + "."));
		more.forEach((name, value) -> all.put(scope + "." + name, String.valueOf(value)));
		return new Placeholders(all);
	}

	/**
	 * Fills in a document.
	 * @param document maps, lists and scalars
	 * @return the same with values for placeholders
	 * @throws IllegalArgumentException if there is none for one of them
	 */
	Object fillIn(Object document) {
		if (document instanceof Map<?, ?> map) {
			Map<Object, Object> filled = new LinkedHashMap<>();
			map.forEach((key, value) -> filled.put(key, fillIn(value)));
			return filled;
		}
		if (document instanceof List<?> list) {
			return list.stream().map(this::fillIn).toList();
		}
		return (document instanceof String text) ? fillIn(text) : document;
	}

	String fillIn(String text) {
		return PLACEHOLDER.matcher(text).replaceAll((found) -> Matcher.quoteReplacement(value(found.group(1))));
	}

	private String value(String name) {
		Matcher password = PASSWORD.matcher(name);
		if (password.matches()) {
			return "p".repeat(Integer.parseInt(password.group(1)));
		}
		@Nullable String value = this.values.get(name);
		if (value == null) {
			throw new IllegalArgumentException("Nothing stands for ${%s}".formatted(name));
		}
		return value;
	}

}
