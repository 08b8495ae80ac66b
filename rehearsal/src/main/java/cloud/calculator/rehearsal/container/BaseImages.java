package cloud.calculator.rehearsal.container;

import java.util.Optional;

import org.testcontainers.images.builder.ImageFromDockerfile;

/**
 * Base images of the Containerfiles. Each defaults to a public image; an environment
 * variable with the name of the build argument replaces it.
 */
public final class BaseImages {

	private BaseImages() {
	}

	/**
	 * Sets those build arguments for which there is an environment variable.
	 * @param image the image to be built
	 * @param arguments the names of the build arguments that name base images
	 * @return the given image
	 */
	public static ImageFromDockerfile apply(ImageFromDockerfile image, String... arguments) {
		for (String argument : arguments) {
			Optional.ofNullable(System.getenv(argument)).ifPresent((name) -> image.withBuildArg(argument, name));
		}
		return image;
	}

}
