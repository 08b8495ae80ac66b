package cloud.calculator.rehearsal.jelastic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.yaml.snakeyaml.Yaml;

/**
 * A manifest with all that it draws in, for one choice of settings.
 *
 * @param nodes the nodes that it makes, none if it updates what another one made
 * @param steps what it does then, in that order
 * @param settings what was chosen
 */
public record Manifest(List<Node> nodes, List<Step> steps, Map<String, String> settings) {

	private static final String INSTALLATION = "manifest.jps";

	/**
	 * Reads a manifest.
	 * @param folder where it is
	 * @param name the name of the file
	 * @param changes settings that somebody changes before the import
	 * @return what the platform makes of it
	 * @throws IOException if a file cannot be read
	 * @throws IllegalArgumentException if the platform would refuse something, pass over
	 * something or leave something as it is
	 */
	public static Manifest read(Path folder, String name, Map<String, String> changes) throws IOException {
		Map<String, Object> document = Keys.MANIFEST.read(load(folder.resolve(name)));
		Map<String, String> settings = Settings.read(Keys.map(document.get("settings")), changes);
		Placeholders placeholders = placeholders(document, settings);
		List<Node> nodes = list(placeholders.fillIn(document.getOrDefault("nodes", List.of()))).stream()
			.map(Node::read)
			.toList();
		Set<String> groups = nodes.isEmpty() ? groups(folder)
				: nodes.stream().map(Node::group).collect(Collectors.toSet());
		checkTexts(folder, document, placeholders);
		placeholders.fillIn(String.valueOf(document.get("engine")));
		placeholders.fillIn(String.valueOf(document.get("startPage")));
		Steps steps = new Steps(folder, actions(folder, document), groups);
		return new Manifest(nodes, steps.of(document.getOrDefault("onInstall", List.of()), placeholders), settings);
	}

	/** An update finds what the installation made. */
	private static Set<String> groups(Path folder) throws IOException {
		return list(load(folder.resolve(INSTALLATION)).getOrDefault("nodes", List.of())).stream()
			.map((node) -> String.valueOf(Keys.map(node).get("nodeGroup")))
			.collect(Collectors.toSet());
	}

	private static Placeholders placeholders(Map<String, Object> document, Map<String, String> settings) {
		Placeholders known = new Placeholders(Map.of("baseUrl", String.valueOf(document.get("baseUrl")), "env.url",
				"https://calculator.example.com/", "env.envName", "calculator"))
			.with("settings", settings);
		return known.with("globals", Keys.map(known.fillIn(Keys.map(document.get("globals")))));
	}

	private static Map<String, Object> actions(Path folder, Map<String, Object> document) throws IOException {
		Map<String, Object> actions = new LinkedHashMap<>();
		for (Object mixin : list(document.getOrDefault("mixins", List.of()))) {
			actions.putAll(Keys.map(Keys.MIXIN.read(load(RelativeFiles.find(folder, mixin))).get("actions")));
		}
		actions.putAll(Keys.map(document.get("actions")));
		PlatformActions.checkNoneIsIn(actions.keySet());
		return actions;
	}

	private static void checkTexts(Path folder, Map<String, Object> document, Placeholders placeholders)
			throws IOException {
		RelativeFiles.find(folder, String.valueOf(document.get("logo")));
		Map<String, Object> description = Keys.map(document.get("description"));
		Settings.translated(description.get("short"), "The short description");
		Set<Object> texts = new LinkedHashSet<>(
				Settings.translated(Keys.map(document.get("success")).get("text"), "The success page").values());
		if (description.containsKey("text")) {
			texts.addAll(Settings.translated(description.get("text"), "The description").values());
		}
		for (Object text : texts) {
			placeholders.fillIn(Files.readString(RelativeFiles.find(folder, text)));
		}
	}

	private static Map<String, Object> load(Path file) throws IOException {
		return new Yaml().load(Files.readString(file));
	}

	private static List<?> list(Object value) {
		return (List<?>) value;
	}

}
