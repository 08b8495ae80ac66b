package cloud.calculator.rehearsal.jelastic.manifest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The settings that a user can change in the import dialog.
 */
final class ManifestSettings {

	private ManifestSettings() {
	}

	/**
	 * Returns the values of all settings: their defaults and the given changes.
	 * @param settings the manifest's section {@code settings}
	 * @param changes the changed values by name
	 * @return all values by name
	 * @throws IllegalArgumentException if a required value or a caption is missing
	 */
	static Map<String, String> read(Map<String, Object> settings, Map<String, String> changes) {
		Map<String, String> values = new LinkedHashMap<>();
		for (Object each : (List<?>) settings.getOrDefault("fields", List.of())) {
			Map<String, Object> field = ManifestKeys.FIELD.read(each);
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

	/** Checks that a text has an English and a French version. */
	static Map<String, Object> translated(@Nullable Object text, String what) {
		Map<String, Object> languages = (text instanceof Map<?, ?>) ? ManifestKeys.map(text) : Map.of();
		if (!languages.containsKey("en") || !languages.containsKey("fr")) {
			throw new IllegalArgumentException("%s needs en and fr".formatted(what));
		}
		return languages;
	}

}
