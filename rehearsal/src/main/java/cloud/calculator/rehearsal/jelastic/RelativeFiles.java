package cloud.calculator.rehearsal.jelastic;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that a manifest names relative to itself. The platform shows the name where there
 * is no such file.
 */
final class RelativeFiles {

	private RelativeFiles() {
	}

	static Path find(Path folder, Object name) {
		Path file = folder.resolve(name.toString());
		if (!Files.isRegularFile(file)) {
			throw new IllegalArgumentException("There is no file %s".formatted(name));
		}
		return file;
	}

}
