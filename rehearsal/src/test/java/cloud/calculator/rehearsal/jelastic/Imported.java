package cloud.calculator.rehearsal.jelastic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import cloud.calculator.rehearsal.Project;

/**
 * The files that are imported, as they are.
 */
final class Imported {

	static final Path FOLDER = Project.HOME.resolve("jelastic");

	static final List<String> OPERATORS = List.of("add", "sub", "mul", "div");

	private Imported() {
	}

	static Manifest manifest(String name) {
		return manifest(FOLDER, name, Map.of());
	}

	static Manifest manifest(Path folder, String name, Map<String, String> changes) {
		try {
			return Manifest.read(folder, name, changes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Node group(Manifest manifest, String group) {
		return manifest.nodes().stream().filter((node) -> node.group().equals(group)).findFirst().orElseThrow();
	}

}
