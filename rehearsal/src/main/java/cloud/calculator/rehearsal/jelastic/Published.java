package cloud.calculator.rehearsal.jelastic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

import cloud.calculator.rehearsal.Project;

/**
 * The project as somebody publishes it, with the addresses of its new place in the
 * manifests.
 */
final class Published {

	static final String HOST = "published";

	private static final String FILES = "https://raw.githubusercontent.com/OWNER/REPO/main";

	private static final String RELEASE = "https://github.com/OWNER/REPO/releases/latest/download";

	private static final List<String> OTHERS = List.of("operator-service/jvm.options",
			"calculator-gateway/jvm.options");

	private static final List<String> WARS = List.of("operator-service/target/operator-service.war",
			"calculator-gateway/target/calculator-gateway.war");

	private Published() {
	}

	/**
	 * Publishes.
	 * @param folder an empty folder
	 * @return where the manifests are in it
	 */
	static Path in(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(Project.HOME.resolve("jelastic"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				copy(file, folder.resolve(Project.HOME.relativize(file).toString()));
			}
		}
		for (String other : OTHERS) {
			copy(Project.HOME.resolve(other), folder.resolve(other));
		}
		for (String war : WARS) {
			Path file = Project.HOME.resolve(war);
			copy(file, folder.resolve("release").resolve(file.getFileName()));
		}
		return folder.resolve("jelastic");
	}

	private static void copy(Path from, Path to) throws IOException {
		Files.createDirectories(to.getParent());
		if (from.toString().endsWith(".jps")) {
			Files.writeString(to,
					Files.readString(from)
						.replace(FILES, "http://" + HOST)
						.replace(RELEASE, "http://" + HOST + "/release"));
		}
		else {
			Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}

}
