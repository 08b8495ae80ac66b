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
 * What a manifest says of its apps. Cloud Foundry passes over a key that it does not
 * know; here nothing is passed over.
 */
public final class Manifest {

	private static final Set<String> KNOWN = Set.of("name", "path", "buildpacks", "memory", "disk_quota", "timeout",
			"health-check-type", "health-check-http-endpoint", "health-check-invocation-timeout",
			"readiness-health-check-type", "readiness-health-check-http-endpoint",
			"readiness-health-check-invocation-timeout", "env", "routes");

	private Manifest() {
	}

	/**
	 * Reads a manifest.
	 * @param file the file
	 * @param variables what it leaves open
	 * @return its apps in their order
	 * @throws IOException if the file cannot be read
	 * @throws IllegalArgumentException if Cloud Foundry would refuse the file, or pass
	 * over something in it
	 */
	public static List<App> read(Path file, Variables variables) throws IOException {
		Map<String, Object> document = map(variables.fillIn(new Yaml().load(Files.readString(file))));
		return ((List<?>) value(document, "applications")).stream().map((app) -> app(map(app))).toList();
	}

	private static App app(Map<String, Object> app) {
		for (String key : app.keySet()) {
			if (!KNOWN.contains(key)) {
				throw new IllegalArgumentException(
						"The key %s of the app %s is not known".formatted(key, app.get("name")));
			}
		}
		return new App(text(app, "name"), Path.of(text(app, "path")), Size.bytes(text(app, "memory")),
				seconds(app, "timeout"), endpoint(app, ""), endpoint(app, "readiness-"),
				seconds(app, "health-check-invocation-timeout"), environment(map(value(app, "env"))),
				((List<?>) value(app, "routes")).stream().map((route) -> text(map(route), "route")).toList());
	}

	private static String endpoint(Map<String, Object> app, String kind) {
		if (!text(app, kind + "health-check-type").equals("http")) {
			throw new IllegalArgumentException("Only http is known as a health check");
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
