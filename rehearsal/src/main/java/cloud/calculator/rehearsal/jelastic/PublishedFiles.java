package cloud.calculator.rehearsal.jelastic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

import cloud.calculator.rehearsal.Project;

/**
 * Publishes the project's files: copies them, and replaces the addresses in the manifests
 * by those of the rehearsal's web server.
 */
final class PublishedFiles {

	static final String HOST = "published";

	private static final String FILES_URL = "https://raw.githubusercontent.com/OWNER/REPO/main";

	private static final String RELEASE_URL = "https://github.com/OWNER/REPO/releases/latest/download";

	private static final List<String> JVM_OPTIONS = List.of("operator-service/jvm.options",
			"calculator-gateway/jvm.options");

	private static final List<String> WARS = List.of("operator-service/war/target/operator-service.war",
			"calculator-gateway/war/target/calculator-gateway.war");

	private PublishedFiles() {
	}

	/**
	 * Copies the files into a directory.
	 * @param directory the directory
	 * @return the directory of the manifests in it
	 */
	static Path copyTo(Path directory) throws IOException {
		try (Stream<Path> files = Files.walk(Project.HOME.resolve("jelastic"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				copy(file, directory.resolve(Project.HOME.relativize(file).toString()));
			}
		}
		for (String options : JVM_OPTIONS) {
			copy(Project.HOME.resolve(options), directory.resolve(options));
		}
		for (String war : WARS) {
			Path file = Project.HOME.resolve(war);
			copy(file, directory.resolve("release").resolve(file.getFileName()));
		}
		return directory.resolve("jelastic");
	}

	private static void copy(Path from, Path to) throws IOException {
		Files.createDirectories(to.getParent());
		if (from.toString().endsWith(".jps")) {
			Files.writeString(to,
					Files.readString(from)
						.replace(FILES_URL, "http://" + HOST)
						.replace(RELEASE_URL, "http://" + HOST + "/release"));
		}
		else {
			Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}

}
