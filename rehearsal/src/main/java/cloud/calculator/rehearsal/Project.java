package cloud.calculator.rehearsal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The files of this project.
 */
public final class Project {

	/**
	 * The project's top directory: the nearest one with a compose.yaml, searched from the
	 * working directory upwards.
	 */
	public static final Path HOME = Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
		.takeWhile((directory) -> directory != null)
		.filter((directory) -> Files.exists(directory.resolve("compose.yaml")))
		.findFirst()
		.orElseThrow(() -> new IllegalStateException("No compose.yaml in the working directory or above it"));

	private Project() {
	}

}
