package cloud.calculator.rehearsal.cloudfoundry;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;

import cloud.calculator.rehearsal.BaseImages;
import cloud.calculator.rehearsal.Project;
import org.testcontainers.images.builder.ImageFromDockerfile;

/**
 * What staging makes of the jars: images of a stack, a Java runtime and the jar,
 * unpacked.
 */
final class Droplets {

	private static final Map<Path, ImageFromDockerfile> DROPLETS = new ConcurrentHashMap<>();

	private Droplets() {
	}

	/** The image for a jar; made once for all apps of this process. */
	static Future<String> of(Path jar) {
		return DROPLETS.computeIfAbsent(jar, Droplets::stage);
	}

	private static ImageFromDockerfile stage(Path jar) {
		String name = String.valueOf(jar.getFileName()).replace(".jar", "");
		return BaseImages.choose(new ImageFromDockerfile("localhost/calculator/droplet-" + name, false)
			.withFileFromPath("Dockerfile", Project.HOME.resolve("deploy/cloud-foundry/Containerfile"))
			.withFileFromPath("app.jar", jar), "STACK_IMAGE", "JDK_IMAGE");
	}

}
