package cloud.calculator.rehearsal.jelastic.manifest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The values of the placeholders {@code ${name}} in a manifest and its files. The
 * platform leaves unknown placeholders unresolved; here they are errors.
 *
 * @param values the values by name
 */
public record Placeholders(Map<String, String> values) {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]*)}");

	private static final Pattern PASSWORD = Pattern.compile("fn\\.password\\((\\d+)\\)");

	/** Replaces all values of a scope, such as {@code settings}. */
	Placeholders with(String scope, Map<String, ?> more) {
		Map<String, String> all = new LinkedHashMap<>(this.values);
		all.keySet().removeIf((name) -> name.startsWith(scope + "."));
		more.forEach((name, value) -> all.put(scope + "." + name, String.valueOf(value)));
		return new Placeholders(all);
	}

	/**
	 * Replaces the placeholders in a document.
	 * @param document maps, lists and scalars
	 * @return the document with the values of the placeholders
	 * @throws IllegalArgumentException if a placeholder is unknown
	 */
	Object resolve(Object document) {
		if (document instanceof Map<?, ?> map) {
			Map<Object, Object> resolved = new LinkedHashMap<>();
			map.forEach((key, value) -> resolved.put(key, resolve(value)));
			return resolved;
		}
		if (document instanceof List<?> list) {
			return list.stream().map(this::resolve).toList();
		}
		return (document instanceof String text) ? resolve(text) : document;
	}

	/**
	 * Replaces the placeholders in a text.
	 * @param text the text
	 * @return the text with the values of the placeholders
	 * @throws IllegalArgumentException if a placeholder is unknown
	 */
	public String resolve(String text) {
		return PLACEHOLDER.matcher(text).replaceAll((found) -> Matcher.quoteReplacement(value(found.group(1))));
	}

	private String value(String name) {
		Matcher password = PASSWORD.matcher(name);
		if (password.matches()) {
			return "p".repeat(Integer.parseInt(password.group(1)));
		}
		@Nullable String value = this.values.get(name);
		if (value == null) {
			throw new IllegalArgumentException("Unknown placeholder ${%s}".formatted(name));
		}
		return value;
	}

}
