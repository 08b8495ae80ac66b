package cloud.calculator.rehearsal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The project that is rehearsed.
 */
public final class Project {

	/**
	 * Its top folder: the nearest one with a compose.yaml, from the current one upwards.
	 */
	public static final Path HOME = Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
		.takeWhile((folder) -> folder != null)
		.filter((folder) -> Files.exists(folder.resolve("compose.yaml")))
		.findFirst()
		.orElseThrow(() -> new IllegalStateException("Start this inside the calculator's project"));

	private Project() {
	}

}
