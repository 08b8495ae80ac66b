package cloud.calculator.rehearsal.jelastic.manifest;

import java.nio.file.Path;
import java.util.Map;

/**
 * A step that the platform executes for a manifest.
 */
public sealed interface Step {

	/**
	 * The parameters of the API call or the script by name.
	 * @return the parameters, with all placeholders resolved
	 */
	Map<String, Object> parameters();

	/**
	 * A call of the platform's API.
	 *
	 * @param method its method, for example {@code env.control.DeployApp}
	 * @param parameters its parameters
	 */
	record ApiCall(String method, Map<String, Object> parameters) implements Step {
	}

	/**
	 * A script that the platform runs.
	 *
	 * @param file the script
	 * @param text its text, with all placeholders resolved
	 * @param parameters the script's variables
	 */
	record Script(Path file, String text, Map<String, Object> parameters) implements Step {
	}

}
