package cloud.calculator.rehearsal.jelastic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import cloud.calculator.rehearsal.Project;
import cloud.calculator.rehearsal.container.BaseImages;
import org.testcontainers.images.builder.ImageFromDockerfile;

/**
 * Builds the image of a Tomcat node, with the Tomcat that Maven unpacked.
 */
final class TomcatImage {

	private static final Path TARGET = Project.HOME.resolve("rehearsal/target");

	private TomcatImage() {
	}

	/** Builds the image. */
	static Future<String> build() throws IOException {
		return BaseImages.apply(new ImageFromDockerfile("localhost/calculator/tomcat", false)
			.withFileFromPath("Dockerfile", Project.HOME.resolve("jelastic/Containerfile"))
			.withFileFromPath("tomcat", findTomcat()), "JDK_IMAGE");
	}

	private static Path findTomcat() throws IOException {
		try (Stream<Path> directories = Files.list(TARGET)) {
			return directories
				.filter((directory) -> String.valueOf(directory.getFileName()).startsWith("apache-tomcat-"))
				.findFirst()
				.orElseThrow(() -> new IllegalStateException("No Tomcat in " + TARGET));
		}
	}

}
