package cloud.calculator.rehearsal.fleet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import cloud.calculator.rehearsal.Project;
import cloud.calculator.rehearsal.container.BaseImages;
import org.testcontainers.images.builder.ImageFromDockerfile;

/**
 * Builds the images of the services from the jars in the modules' {@code target}.
 */
final class ServiceImages {

	private static final Map<String, ImageFromDockerfile> IMAGES = new ConcurrentHashMap<>();

	private ServiceImages() {
	}

	/** Returns the image of a Containerfile. Each is built once in this process. */
	static Future<String> get(String containerfile) {
		return IMAGES.computeIfAbsent(containerfile, ServiceImages::build);
	}

	private static ImageFromDockerfile build(String containerfile) {
		Path module = Path.of(containerfile).getName(0);
		Path jar = module.resolve("target").resolve(module + ".jar");
		ImageFromDockerfile image = new ImageFromDockerfile("localhost/calculator/" + module, false)
			.withFileFromPath("Dockerfile", Project.HOME.resolve(containerfile))
			.withFileFromPath("deploy/containers", Project.HOME.resolve("deploy/containers"))
			.withFileFromPath("aot", Project.HOME.resolve("aot"));
		Stream.of(jar, module.resolve("jvm.options"))
			.filter((file) -> Files.exists(Project.HOME.resolve(file)))
			.forEach((file) -> image.withFileFromPath(file.toString(), Project.HOME.resolve(file)));
		return BaseImages.apply(image, "BUILD_IMAGE", "RUNTIME_IMAGE");
	}

}
