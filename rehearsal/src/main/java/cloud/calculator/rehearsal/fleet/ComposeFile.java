package cloud.calculator.rehearsal.fleet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/**
 * Reads the services of compose.yaml. It supports the keys that this file uses and
 * rejects all others, because ignoring a key would rehearse a different fleet.
 */
public final class ComposeFile {

	private static final Set<String> SUPPORTED = Set.of("build", "image", "environment", "mem_limit", "read_only",
			"cap_drop", "security_opt", "ports");

	/**
	 * Keys that are ignored, because the rehearsal itself checks health and starts and
	 * stops containers.
	 */
	private static final Set<String> IGNORED = Set.of("healthcheck", "depends_on", "restart", "stop_grace_period",
			"tmpfs", "init", "logging");

	private ComposeFile() {
	}

	/**
	 * Reads a file.
	 * @param file the file
	 * @return its services by name, in the order of the file
	 * @throws IOException if the file cannot be read
	 * @throws IllegalArgumentException if the file has an unsupported key
	 */
	public static Map<String, ServiceSpec> read(Path file) throws IOException {
		Map<String, Map<String, Object>> document = new Yaml().load(Files.readString(file));
		Map<String, ServiceSpec> services = new LinkedHashMap<>();
		map(document.get("services")).forEach((name, service) -> services.put(name, service(name, map(service))));
		return services;
	}

	private static ServiceSpec service(String name, Map<String, Object> service) {
		service.keySet().stream().filter((key) -> !SUPPORTED.contains(key) && !IGNORED.contains(key)).forEach((key) -> {
			throw new IllegalArgumentException("Unsupported key %s in the service %s".formatted(key, name));
		});
		return new ServiceSpec(name, String.valueOf(map(service.get("build")).get("dockerfile")),
				environment(map(service.get("environment"))), bytes(String.valueOf(service.get("mem_limit"))),
				Boolean.TRUE.equals(service.get("read_only")), strings(service.get("cap_drop")),
				strings(service.get("security_opt")), port(strings(service.get("ports"))));
	}

	private static Map<String, String> environment(Map<String, Object> variables) {
		return variables.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (variable) -> String.valueOf(variable.getValue())));
	}

	private static @Nullable Integer port(List<String> ports) {
		return ports.isEmpty() ? null : Integer.valueOf(ports.get(0).substring(ports.get(0).lastIndexOf(':') + 1));
	}

	private static long bytes(String size) {
		long number = Long.parseLong(size.replaceAll("[^0-9]", ""));
		return switch (size.replaceAll("[0-9]", "").toLowerCase(Locale.ROOT)) {
			case "m", "mb" -> number * 1024 * 1024;
			case "g", "gb" -> number * 1024 * 1024 * 1024;
			default -> throw new IllegalArgumentException("Invalid memory limit: " + size);
		};
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(@Nullable Object value) {
		return (value != null) ? (Map<String, Object>) value : Map.of();
	}

	private static List<String> strings(@Nullable Object value) {
		return (value != null) ? ((List<?>) value).stream().map(Objects::toString).toList() : List.of();
	}

}
