package cloud.calculator.rehearsal.jelastic;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The keys that the manifests use. The platform passes over a key that it does not know;
 * here nothing is passed over.
 */
enum Keys {

	MANIFEST("type", "version", "id", "name", "baseUrl", "logo", "description", "categories", "mixins", "ssl",
			"skipNodeEmails", "engine", "globals", "settings", "nodes", "targetNodes", "actions", "onInstall",
			"startPage", "success"),

	MIXIN("actions"),

	NODE("nodeType", "engine", "nodeGroup", "displayName", "count", "fixedCloudlets", "cloudlets", "scalingMode",
			"isSLBAccessEnabled", "env"),

	FIELD("name", "type", "caption", "default", "vtype", "required", "min", "max", "values"),

	SCRIPT("script", "params");

	private final Set<String> known;

	Keys(String... known) {
		this.known = Set.of(known);
	}

	/**
	 * Reads a map.
	 * @param value what should be a map
	 * @return the map
	 * @throws IllegalArgumentException if it has a key that is not known
	 */
	Map<String, Object> read(@Nullable Object value) {
		Map<String, Object> map = map(value);
		for (String key : map.keySet()) {
			if (!this.known.contains(key)) {
				throw new IllegalArgumentException("The key %s is not known".formatted(key));
			}
		}
		return map;
	}

	@SuppressWarnings("unchecked")
	static Map<String, Object> map(@Nullable Object value) {
		return (value != null) ? (Map<String, Object>) value : Map.of();
	}

}
