package cloud.calculator.rehearsal.jelastic.manifest;

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
 * A manifest with its mixins, resolved for given settings.
 *
 * @param nodes the groups of nodes that it creates; empty for an update
 * @param steps the steps after their creation, in order
 * @param settings the values of its settings by name
 */
public record JelasticManifest(List<NodeGroup> nodes, List<Step> steps, Map<String, String> settings) {

	private static final String INSTALLATION = "manifest.jps";

	/**
	 * Reads a manifest.
	 * @param directory its directory
	 * @param name its file name
	 * @param changes the settings that differ from their defaults, by name
	 * @return the resolved manifest
	 * @throws IOException if a file cannot be read
	 * @throws IllegalArgumentException if the platform would reject a part of it, ignore
	 * a part of it or leave a placeholder unresolved
	 */
	public static JelasticManifest read(Path directory, String name, Map<String, String> changes) throws IOException {
		Map<String, Object> document = ManifestKeys.MANIFEST.read(load(directory.resolve(name)));
		Map<String, String> settings = ManifestSettings.read(ManifestKeys.map(document.get("settings")), changes);
		Placeholders placeholders = placeholders(document, settings);
		List<NodeGroup> nodes = list(placeholders.resolve(document.getOrDefault("nodes", List.of()))).stream()
			.map(NodeGroup::read)
			.toList();
		Set<String> groups = nodes.isEmpty() ? groups(directory)
				: nodes.stream().map(NodeGroup::name).collect(Collectors.toSet());
		checkTexts(directory, document, placeholders);
		placeholders.resolve(String.valueOf(document.get("engine")));
		placeholders.resolve(String.valueOf(document.get("startPage")));
		ActionResolver resolver = new ActionResolver(directory, actions(directory, document), groups);
		return new JelasticManifest(nodes,
				resolver.resolve(document.getOrDefault("onInstall", List.of()), placeholders), settings);
	}

	/** Reads the groups of the installation, which an update works on. */
	private static Set<String> groups(Path directory) throws IOException {
		return list(load(directory.resolve(INSTALLATION)).getOrDefault("nodes", List.of())).stream()
			.map((node) -> String.valueOf(ManifestKeys.map(node).get("nodeGroup")))
			.collect(Collectors.toSet());
	}

	private static Placeholders placeholders(Map<String, Object> document, Map<String, String> settings) {
		Placeholders known = new Placeholders(Map.of("baseUrl", String.valueOf(document.get("baseUrl")), "env.url",
				"https://calculator.example.com/", "env.envName", "calculator"))
			.with("settings", settings);
		return known.with("globals", ManifestKeys.map(known.resolve(ManifestKeys.map(document.get("globals")))));
	}

	private static Map<String, Object> actions(Path directory, Map<String, Object> document) throws IOException {
		Map<String, Object> actions = new LinkedHashMap<>();
		for (Object mixin : list(document.getOrDefault("mixins", List.of()))) {
			actions.putAll(ManifestKeys
				.map(ManifestKeys.MIXIN.read(load(ManifestFiles.find(directory, mixin))).get("actions")));
		}
		actions.putAll(ManifestKeys.map(document.get("actions")));
		ReservedActions.rejectIn(actions.keySet());
		return actions;
	}

	private static void checkTexts(Path directory, Map<String, Object> document, Placeholders placeholders)
			throws IOException {
		ManifestFiles.find(directory, String.valueOf(document.get("logo")));
		Map<String, Object> description = ManifestKeys.map(document.get("description"));
		ManifestSettings.translated(description.get("short"), "The short description");
		Set<Object> texts = new LinkedHashSet<>(
				ManifestSettings.translated(ManifestKeys.map(document.get("success")).get("text"), "The success page")
					.values());
		if (description.containsKey("text")) {
			texts.addAll(ManifestSettings.translated(description.get("text"), "The description").values());
		}
		for (Object text : texts) {
			placeholders.resolve(Files.readString(ManifestFiles.find(directory, text)));
		}
	}

	private static Map<String, Object> load(Path file) throws IOException {
		return new Yaml().load(Files.readString(file));
	}

	private static List<?> list(Object value) {
		return (List<?>) value;
	}

}
