package cloud.calculator.rehearsal.jelastic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import cloud.calculator.rehearsal.BaseImages;
import cloud.calculator.rehearsal.Project;
import org.testcontainers.images.builder.ImageFromDockerfile;

/**
 * The image of a Tomcat node, with the Tomcat that Maven unpacked.
 */
final class TomcatImage {

	private static final Path UNPACKED = Project.HOME.resolve("rehearsal/target");

	private TomcatImage() {
	}

	/** The image; made once for all nodes. */
	static Future<String> make() throws IOException {
		return BaseImages.choose(new ImageFromDockerfile("localhost/calculator/tomcat", false)
			.withFileFromPath("Dockerfile", Project.HOME.resolve("jelastic/Containerfile"))
			.withFileFromPath("tomcat", tomcat()), "JDK_IMAGE");
	}

	private static Path tomcat() throws IOException {
		try (Stream<Path> folders = Files.list(UNPACKED)) {
			return folders.filter((folder) -> String.valueOf(folder.getFileName()).startsWith("apache-tomcat-"))
				.findFirst()
				.orElseThrow(() -> new IllegalStateException("There is no Tomcat in " + UNPACKED));
		}
	}

}
