package cloud.calculator.rehearsal.cloudfoundry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yaml.snakeyaml.Yaml;

/**
 * The values of the variables {@code ((name))} in a manifest.
 *
 * @param values the values by name
 */
public record ManifestVariables(Map<String, Object> values) {

	private static final Pattern VARIABLE = Pattern.compile("\\(\\(([-\\w]+)\\)\\)");

	/**
	 * Reads the variables of a file, like {@code cf push --vars-file}.
	 * @param file the file
	 * @return its variables
	 * @throws IOException if the file cannot be read
	 */
	public static ManifestVariables read(Path file) throws IOException {
		return new ManifestVariables(new Yaml().load(Files.readString(file)));
	}

	/**
	 * Adds a variable, like {@code cf push --var}.
	 * @param name its name
	 * @param value its value
	 * @return these variables and the new one
	 */
	public ManifestVariables with(String name, String value) {
		Map<String, Object> more = new LinkedHashMap<>(this.values);
		more.put(name, value);
		return new ManifestVariables(more);
	}

	/**
	 * Replaces the variables in a document.
	 * @param document maps, lists and scalars
	 * @return the document with the values of the variables
	 * @throws IllegalArgumentException with the message of the cf CLI if values are
	 * missing
	 */
	public Object resolve(Object document) {
		SortedSet<String> missing = new TreeSet<>();
		Object resolved = resolve(document, missing);
		if (!missing.isEmpty()) {
			throw new IllegalArgumentException("Expected to find variables: " + String.join(", ", missing));
		}
		return resolved;
	}

	private Object resolve(Object node, SortedSet<String> missing) {
		if (node instanceof Map<?, ?> map) {
			Map<Object, Object> resolved = new LinkedHashMap<>();
			map.forEach((key, value) -> resolved.put(key, resolve(value, missing)));
			return resolved;
		}
		if (node instanceof List<?> list) {
			return list.stream().map((item) -> resolve(item, missing)).toList();
		}
		return (node instanceof String text) ? resolve(text, missing) : node;
	}

	private String resolve(String text, SortedSet<String> missing) {
		return VARIABLE.matcher(text).replaceAll((variable) -> {
			String name = variable.group(1);
			if (!this.values.containsKey(name)) {
				missing.add(name);
			}
			return Matcher.quoteReplacement(Objects.toString(this.values.get(name)));
		});
	}

}
