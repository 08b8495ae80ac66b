package cloud.calculator.rehearsal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.testcontainers.images.builder.ImageFromDockerfile;

/**
 * The images of the services, made from the jars as Maven left them.
 */
final class Images {

	private static final Map<String, ImageFromDockerfile> IMAGES = new ConcurrentHashMap<>();

	private Images() {
	}

	/** The image that a Containerfile makes; made once for all fleets of this process. */
	static Future<String> of(String containerfile) {
		return IMAGES.computeIfAbsent(containerfile, Images::make);
	}

	private static ImageFromDockerfile make(String containerfile) {
		Path module = Path.of(containerfile).getName(0);
		Path jar = module.resolve("target").resolve(module + ".jar");
		ImageFromDockerfile image = new ImageFromDockerfile("localhost/calculator/" + module, false)
			.withFileFromPath("Dockerfile", Project.HOME.resolve(containerfile))
			.withFileFromPath("deploy/containers", Project.HOME.resolve("deploy/containers"))
			.withFileFromPath("aot", Project.HOME.resolve("aot"));
		Stream.of(jar, module.resolve("jvm.options"))
			.filter((file) -> Files.exists(Project.HOME.resolve(file)))
			.forEach((file) -> image.withFileFromPath(file.toString(), Project.HOME.resolve(file)));
		return BaseImages.choose(image, "BUILD_IMAGE", "RUNTIME_IMAGE");
	}

}
