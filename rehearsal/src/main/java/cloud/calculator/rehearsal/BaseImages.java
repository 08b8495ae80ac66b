package cloud.calculator.rehearsal;

import java.util.Optional;

import org.testcontainers.images.builder.ImageFromDockerfile;

/**
 * The images that images begin with: the public ones that stand in the Containerfiles,
 * unless environment variables of the same names as their build arguments name others.
 */
public final class BaseImages {

	private BaseImages() {
	}

	/**
	 * Lets the environment choose.
	 * @param image an image that is to be made
	 * @param arguments the build arguments that name base images
	 * @return the same image
	 */
	public static ImageFromDockerfile choose(ImageFromDockerfile image, String... arguments) {
		for (String argument : arguments) {
			Optional.ofNullable(System.getenv(argument)).ifPresent((name) -> image.withBuildArg(argument, name));
		}
		return image;
	}

}
