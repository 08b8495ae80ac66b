package cloud.calculator.rehearsal.jelastic.manifest;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds the files that a manifest refers to. The platform shows the file name in place of
 * a file that does not exist.
 */
final class ManifestFiles {

	private ManifestFiles() {
	}

	static Path find(Path directory, Object name) {
		Path file = directory.resolve(name.toString());
		if (!Files.isRegularFile(file)) {
			throw new IllegalArgumentException("Missing file %s".formatted(name));
		}
		return file;
	}

}
