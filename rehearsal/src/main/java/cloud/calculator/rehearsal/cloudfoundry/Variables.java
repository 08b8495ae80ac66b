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
 * What stands for {@code ((name))} in a manifest.
 *
 * @param values the values by name
 */
public record Variables(Map<String, Object> values) {

	private static final Pattern VARIABLE = Pattern.compile("\\(\\(([-\\w]+)\\)\\)");

	/**
	 * The variables of a file, as {@code cf push --vars-file} takes it.
	 * @param file the file
	 * @return its variables
	 * @throws IOException if the file cannot be read
	 */
	public static Variables read(Path file) throws IOException {
		return new Variables(new Yaml().load(Files.readString(file)));
	}

	/**
	 * One more variable, as by {@code cf push --var}.
	 * @param name its name
	 * @param value its value
	 * @return these variables and that one
	 */
	public Variables with(String name, String value) {
		Map<String, Object> more = new LinkedHashMap<>(this.values);
		more.put(name, value);
		return new Variables(more);
	}

	/**
	 * Fills in a document.
	 * @param document maps, lists and scalars
	 * @return the same with values for variables
	 * @throws IllegalArgumentException in the words of the cf CLI if values are missing
	 */
	public Object fillIn(Object document) {
		SortedSet<String> missing = new TreeSet<>();
		Object filled = fillIn(document, missing);
		if (!missing.isEmpty()) {
			throw new IllegalArgumentException("Expected to find variables: " + String.join(", ", missing));
		}
		return filled;
	}

	private Object fillIn(Object node, SortedSet<String> missing) {
		if (node instanceof Map<?, ?> map) {
			Map<Object, Object> filled = new LinkedHashMap<>();
			map.forEach((key, value) -> filled.put(key, fillIn(value, missing)));
			return filled;
		}
		if (node instanceof List<?> list) {
			return list.stream().map((item) -> fillIn(item, missing)).toList();
		}
		return (node instanceof String text) ? fillIn(text, missing) : node;
	}

	private String fillIn(String text, SortedSet<String> missing) {
		return VARIABLE.matcher(text).replaceAll((variable) -> {
			String name = variable.group(1);
			if (!this.values.containsKey(name)) {
				missing.add(name);
			}
			return Matcher.quoteReplacement(Objects.toString(this.values.get(name)));
		});
	}

}
