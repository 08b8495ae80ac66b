package cloud.calculator.rehearsal.jelastic;

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
 * Follows the actions of a manifest down to what the platform does. It knows only what
 * the manifests use, and refuses everything else.
 *
 * @param folder where the manifest's files are
 * @param actions the manifest's own actions by name
 * @param groups the groups of nodes that there are
 */
record Steps(Path folder, Map<String, Object> actions, Set<String> groups) {

	/** Where scripts look for the programs that they run. */
	private static final String PROGRAMS = "scripts";

	private static final Set<String> NAMES_OF_GROUPS = Set.of("group", "nodeGroup");

	/**
	 * What the platform does for actions.
	 * @param actions the actions as a manifest writes them
	 * @param placeholders what stands for placeholders in them
	 * @return the steps in their order
	 * @throws IllegalArgumentException if an action, a group, a file or a placeholder is
	 * not known
	 */
	List<Step> of(Object actions, Placeholders placeholders) {
		if (actions instanceof List<?> list) {
			return list.stream().flatMap((action) -> of(action, placeholders).stream()).toList();
		}
		if (actions instanceof String name) {
			return call(name, Map.of(), placeholders);
		}
		Map<String, Object> action = Keys.map(actions);
		if (action.containsKey("api")) {
			return List.of(api(action, placeholders));
		}
		if (action.containsKey("script")) {
			return List.of(script(Keys.SCRIPT.read(action), placeholders));
		}
		return action.entrySet()
			.stream()
			.flatMap((entry) -> call(entry.getKey(), entry.getValue(), placeholders).stream())
			.toList();
	}

	private List<Step> call(String name, Object parameters, Placeholders placeholders) {
		@Nullable Object action = this.actions.get(name);
		if (action == null) {
			throw new IllegalArgumentException("There is no action %s".formatted(name));
		}
		return of(action, placeholders.with("this", filled(Keys.map(parameters), placeholders)));
	}

	private Step api(Map<String, Object> action, Placeholders placeholders) {
		Map<String, Object> parameters = new LinkedHashMap<>(filled(action, placeholders));
		return new Step.ApiCall(String.valueOf(parameters.remove("api")), parameters);
	}

	private Step script(Map<String, Object> action, Placeholders placeholders) {
		Map<String, Object> parameters = filled(Keys.map(action.get("params")), placeholders);
		Path file = RelativeFiles.find(this.folder, String.valueOf(action.get("script")));
		Stream.ofNullable(parameters.get("program"))
			.forEach((program) -> RelativeFiles.find(this.folder.resolve(PROGRAMS), program));
		return new Step.Script(file, placeholders.fillIn(read(file)), parameters);
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Map<String, Object> filled(Map<String, Object> parameters, Placeholders placeholders) {
		Map<String, Object> filled = Keys.map(placeholders.fillIn(parameters));
		filled.forEach((name, value) -> {
			if (NAMES_OF_GROUPS.contains(name) && !this.groups.contains(value)) {
				throw new IllegalArgumentException("There is no group %s".formatted(value));
			}
		});
		return filled;
	}

}
