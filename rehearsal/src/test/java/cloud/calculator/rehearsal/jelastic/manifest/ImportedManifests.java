package cloud.calculator.rehearsal.jelastic.manifest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import cloud.calculator.rehearsal.Project;

/**
 * The manifests of this project.
 */
public final class ImportedManifests {

	public static final Path DIRECTORY = Project.HOME.resolve("jelastic");

	public static final List<String> OPERATORS = List.of("add", "sub", "mul", "div");

	private ImportedManifests() {
	}

	public static JelasticManifest manifest(String name) {
		return manifest(DIRECTORY, name, Map.of());
	}

	public static JelasticManifest manifest(Path directory, String name, Map<String, String> changes) {
		try {
			return JelasticManifest.read(directory, name, changes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static NodeGroup group(JelasticManifest manifest, String group) {
		return manifest.nodes().stream().filter((node) -> node.name().equals(group)).findFirst().orElseThrow();
	}

}
