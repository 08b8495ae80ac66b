package cloud.calculator.rehearsal.jelastic.manifest;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The supported keys of each part of a manifest. The platform ignores unknown keys; here
 * they are errors, because they are mistakes.
 */
enum ManifestKeys {

	MANIFEST("type", "version", "id", "name", "baseUrl", "logo", "description", "categories", "mixins", "ssl",
			"skipNodeEmails", "engine", "globals", "settings", "nodes", "targetNodes", "actions", "onInstall",
			"startPage", "success"),

	MIXIN("actions"),

	NODE("nodeType", "engine", "nodeGroup", "displayName", "count", "fixedCloudlets", "cloudlets", "scalingMode",
			"isSLBAccessEnabled", "env"),

	FIELD("name", "type", "caption", "default", "vtype", "required", "min", "max", "values"),

	SCRIPT("script", "params");

	private final Set<String> keys;

	ManifestKeys(String... keys) {
		this.keys = Set.of(keys);
	}

	/**
	 * Checks the keys of a map.
	 * @param value a map
	 * @return the map
	 * @throws IllegalArgumentException if it has an unknown key
	 */
	Map<String, Object> read(@Nullable Object value) {
		Map<String, Object> map = map(value);
		for (String key : map.keySet()) {
			if (!this.keys.contains(key)) {
				throw new IllegalArgumentException("Unknown key %s".formatted(key));
			}
		}
		return map;
	}

	@SuppressWarnings("unchecked")
	static Map<String, Object> map(@Nullable Object value) {
		return (value != null) ? (Map<String, Object>) value : Map.of();
	}

}
