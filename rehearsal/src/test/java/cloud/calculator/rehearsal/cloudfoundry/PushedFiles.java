package cloud.calculator.rehearsal.cloudfoundry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import cloud.calculator.rehearsal.Project;

/**
 * The manifest, its apps and the policies of this project.
 */
final class PushedFiles {

	static final Path MANIFEST = Project.HOME.resolve("manifest.yml");

	static final Path POLICIES = Project.HOME.resolve("deploy/cloud-foundry/policies");

	private PushedFiles() {
	}

	static ManifestVariables variables() {
		try {
			return ManifestVariables.read(Project.HOME.resolve("deploy/cloud-foundry/vars.yml"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Returns all apps; the gateway is the last. */
	static List<App> apps() {
		try {
			return CloudFoundryManifest.read(MANIFEST, variables().with("secret", "s"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static List<App> operators() {
		return apps().subList(0, 4);
	}

	static App gateway() {
		return apps().get(4);
	}

	static boolean isOperator(App app) {
		return app.environment().containsKey("SPRING_PROFILES_ACTIVE");
	}

}
