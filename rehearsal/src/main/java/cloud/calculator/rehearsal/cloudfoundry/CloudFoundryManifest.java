package cloud.calculator.rehearsal.cloudfoundry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.yaml.snakeyaml.Yaml;

/**
 * Reads a manifest. Cloud Foundry ignores unknown keys; this reader rejects them, because
 * they are mistakes.
 */
public final class CloudFoundryManifest {

	private static final Set<String> SUPPORTED_KEYS = Set.of("name", "path", "buildpacks", "memory", "disk_quota",
			"timeout", "health-check-type", "health-check-http-endpoint", "health-check-invocation-timeout",
			"readiness-health-check-type", "readiness-health-check-http-endpoint",
			"readiness-health-check-invocation-timeout", "env", "routes");

	private CloudFoundryManifest() {
	}

	/**
	 * Reads a manifest.
	 * @param file the file
	 * @param variables the values of its variables
	 * @return its apps, in the order of the file
	 * @throws IOException if the file cannot be read
	 * @throws IllegalArgumentException if Cloud Foundry would reject the file or ignore a
	 * key of it
	 */
	public static List<App> read(Path file, ManifestVariables variables) throws IOException {
		Map<String, Object> document = map(variables.resolve(new Yaml().load(Files.readString(file))));
		return ((List<?>) value(document, "applications")).stream().map((app) -> app(map(app))).toList();
	}

	private static App app(Map<String, Object> app) {
		for (String key : app.keySet()) {
			if (!SUPPORTED_KEYS.contains(key)) {
				throw new IllegalArgumentException("Unknown key %s in the app %s".formatted(key, app.get("name")));
			}
		}
		return new App(text(app, "name"), Path.of(text(app, "path")), MemorySize.parse(text(app, "memory")),
				seconds(app, "timeout"), endpoint(app, ""), endpoint(app, "readiness-"),
				seconds(app, "health-check-invocation-timeout"), environment(map(value(app, "env"))),
				((List<?>) value(app, "routes")).stream().map((route) -> text(map(route), "route")).toList());
	}

	private static String endpoint(Map<String, Object> app, String kind) {
		if (!text(app, kind + "health-check-type").equals("http")) {
			throw new IllegalArgumentException("The only supported type of health check is http");
		}
		return text(app, kind + "health-check-http-endpoint");
	}

	private static Map<String, String> environment(Map<String, Object> variables) {
		Map<String, String> environment = new TreeMap<>();
		variables.forEach((name, value) -> environment.put(name, String.valueOf(value)));
		return environment;
	}

	private static Duration seconds(Map<String, Object> app, String key) {
		return Duration.ofSeconds(Long.parseLong(text(app, key)));
	}

	private static String text(Map<String, Object> map, String key) {
		return value(map, key).toString();
	}

	private static Object value(Map<String, Object> map, String key) {
		return Objects.requireNonNull(map.get(key), () -> "%s has no %s".formatted(map.get("name"), key));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(Object value) {
		return (Map<String, Object>) value;
	}

}
