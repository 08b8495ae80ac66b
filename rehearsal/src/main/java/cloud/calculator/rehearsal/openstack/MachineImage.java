package cloud.calculator.rehearsal.openstack;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

import cloud.calculator.rehearsal.Project;
import org.testcontainers.images.builder.ImageFromDockerfile;

/**
 * The image of machines and routers: the one that the environment variable MACHINE_IMAGE
 * names, or one that is built from a public image.
 */
final class MachineImage {

	private static final Future<String> IMAGE = Optional.ofNullable(System.getenv("MACHINE_IMAGE"))
		.<Future<String>>map(CompletableFuture::completedFuture)
		.orElseGet(() -> new ImageFromDockerfile("localhost/calculator/machine", false).withFileFromPath("Dockerfile",
				Project.HOME.resolve("deploy/openstack/Containerfile")));

	private MachineImage() {
	}

	/** Returns the image, which is built once in this process. */
	static Future<String> get() {
		return IMAGE;
	}

}
