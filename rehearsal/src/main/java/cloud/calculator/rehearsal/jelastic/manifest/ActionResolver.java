package cloud.calculator.rehearsal.jelastic.manifest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Resolves the actions of a manifest into steps of the platform. It supports what the
 * manifests use and rejects everything else.
 *
 * @param directory the directory of the manifest
 * @param actions the manifest's own actions by name
 * @param groups the names of the groups of nodes
 */
record ActionResolver(Path directory, Map<String, Object> actions, Set<String> groups) {

	/** The directory of the programs that scripts run. */
	private static final String PROGRAMS = "scripts";

	private static final Set<String> GROUP_PARAMETERS = Set.of("group", "nodeGroup");

	/**
	 * Resolves actions.
	 * @param actions the actions in the notation of a manifest
	 * @param placeholders the values of their placeholders
	 * @return the steps, in order
	 * @throws IllegalArgumentException if an action, a group, a file or a placeholder is
	 * unknown
	 */
	List<Step> resolve(Object actions, Placeholders placeholders) {
		if (actions instanceof List<?> list) {
			return list.stream().flatMap((action) -> resolve(action, placeholders).stream()).toList();
		}
		if (actions instanceof String name) {
			return call(name, Map.of(), placeholders);
		}
		Map<String, Object> action = ManifestKeys.map(actions);
		if (action.containsKey("api")) {
			return List.of(api(action, placeholders));
		}
		if (action.containsKey("script")) {
			return List.of(script(ManifestKeys.SCRIPT.read(action), placeholders));
		}
		return action.entrySet()
			.stream()
			.flatMap((entry) -> call(entry.getKey(), entry.getValue(), placeholders).stream())
			.toList();
	}

	private List<Step> call(String name, Object parameters, Placeholders placeholders) {
		@Nullable Object action = this.actions.get(name);
		if (action == null) {
			throw new IllegalArgumentException("Unknown action %s".formatted(name));
		}
		return resolve(action, placeholders.with("this", resolved(ManifestKeys.map(parameters), placeholders)));
	}

	private Step api(Map<String, Object> action, Placeholders placeholders) {
		Map<String, Object> parameters = new LinkedHashMap<>(resolved(action, placeholders));
		return new Step.ApiCall(String.valueOf(parameters.remove("api")), parameters);
	}

	private Step script(Map<String, Object> action, Placeholders placeholders) {
		Map<String, Object> parameters = resolved(ManifestKeys.map(action.get("params")), placeholders);
		Path file = ManifestFiles.find(this.directory, String.valueOf(action.get("script")));
		Stream.ofNullable(parameters.get("program"))
			.forEach((program) -> ManifestFiles.find(this.directory.resolve(PROGRAMS), program));
		return new Step.Script(file, placeholders.resolve(read(file)), parameters);
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Map<String, Object> resolved(Map<String, Object> parameters, Placeholders placeholders) {
		Map<String, Object> resolved = ManifestKeys.map(placeholders.resolve(parameters));
		resolved.forEach((name, value) -> {
			if (GROUP_PARAMETERS.contains(name) && !this.groups.contains(value)) {
				throw new IllegalArgumentException("Unknown group %s".formatted(value));
			}
		});
		return resolved;
	}

}
