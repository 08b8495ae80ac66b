package cloud.calculator.rehearsal.cloudfoundry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import cloud.calculator.rehearsal.Project;

/**
 * The files that are pushed, as they are.
 */
final class Pushed {

	static final Path MANIFEST = Project.HOME.resolve("manifest.yml");

	static final Path POLICIES = Project.HOME.resolve("deploy/cloud-foundry/policies");

	private Pushed() {
	}

	static Variables variables() {
		try {
			return Variables.read(Project.HOME.resolve("deploy/cloud-foundry/vars.yml"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** All apps, the gateway last. */
	static List<App> apps() {
		try {
			return Manifest.read(MANIFEST, variables().with("secret", "s"));
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
