package cloud.calculator.rehearsal.cloudfoundry;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;

import cloud.calculator.rehearsal.Project;
import cloud.calculator.rehearsal.container.BaseImages;
import org.testcontainers.images.builder.ImageFromDockerfile;

/**
 * Builds what staging would build: an image of the stack, a Java runtime and the unpacked
 * jar.
 */
final class DropletImages {

	private static final Map<Path, ImageFromDockerfile> IMAGES = new ConcurrentHashMap<>();

	private DropletImages() {
	}

	/** Returns the image of a jar. Each is built once in this process. */
	static Future<String> get(Path jar) {
		return IMAGES.computeIfAbsent(jar, DropletImages::stage);
	}

	private static ImageFromDockerfile stage(Path jar) {
		String name = String.valueOf(jar.getFileName()).replace(".jar", "");
		return BaseImages.apply(new ImageFromDockerfile("localhost/calculator/droplet-" + name, false)
			.withFileFromPath("Dockerfile", Project.HOME.resolve("deploy/cloud-foundry/Containerfile"))
			.withFileFromPath("app.jar", jar), "STACK_IMAGE", "JDK_IMAGE");
	}

}
