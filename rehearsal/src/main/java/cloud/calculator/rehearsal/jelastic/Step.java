package cloud.calculator.rehearsal.jelastic;

import java.nio.file.Path;
import java.util.Map;

/**
 * Something that the platform does when it follows a manifest.
 */
public sealed interface Step {

	/**
	 * What is told to the platform or to the script, by name.
	 * @return values in which all placeholders are filled in
	 */
	Map<String, Object> parameters();

	/**
	 * A call of the platform's own interface.
	 *
	 * @param method its name, such as {@code env.control.DeployApp}
	 * @param parameters its parameters
	 */
	record ApiCall(String method, Map<String, Object> parameters) implements Step {
	}

	/**
	 * A script that the platform runs.
	 *
	 * @param file the script
	 * @param text what it says, with all placeholders filled in
	 * @param parameters the script's variables
	 */
	record Script(Path file, String text, Map<String, Object> parameters) implements Step {
	}

}
