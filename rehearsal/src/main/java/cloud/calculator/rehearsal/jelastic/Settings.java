package cloud.calculator.rehearsal.jelastic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What the person in front of the console chooses.
 */
final class Settings {

	private Settings() {
	}

	/**
	 * The settings of a manifest as they are offered, but for those that somebody
	 * changes.
	 * @param settings the section of the manifest
	 * @param changes values by name
	 * @return all values by name
	 */
	static Map<String, String> read(Map<String, Object> settings, Map<String, String> changes) {
		Map<String, String> values = new LinkedHashMap<>();
		for (Object each : (List<?>) settings.getOrDefault("fields", List.of())) {
			Map<String, Object> field = Keys.FIELD.read(each);
			String name = String.valueOf(field.get("name"));
			translated(field.get("caption"), name);
			String value = changes.getOrDefault(name, Objects.toString(field.get("default"), ""));
			if (value.isBlank() && Boolean.TRUE.equals(field.get("required"))) {
				throw new IllegalArgumentException("The setting %s is required".formatted(name));
			}
			values.put(name, value);
		}
		return values;
	}

	static Map<String, Object> translated(@Nullable Object text, String what) {
		Map<String, Object> languages = (text instanceof Map<?, ?>) ? Keys.map(text) : Map.of();
		if (!languages.containsKey("en") || !languages.containsKey("fr")) {
			throw new IllegalArgumentException("%s needs en and fr".formatted(what));
		}
		return languages;
	}

}
