package cloud.calculator.rehearsal.cloudfoundry;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An app as a manifest describes it.
 *
 * @param name its name
 * @param path what is pushed, relative to the manifest
 * @param memory the memory limit of an instance in bytes
 * @param timeout how long a start may take
 * @param liveness what is asked to see whether an instance lives
 * @param readiness what is asked to see whether it takes requests
 * @param patience how long each answer to that may take
 * @param environment its environment variables
 * @param routes its routes
 */
public record App(String name, Path path, long memory, Duration timeout, String liveness, String readiness,
		Duration patience, Map<String, String> environment, List<String> routes) {

	/**
	 * The same app with another environment variable.
	 * @param variable its name
	 * @param value its value
	 * @return the changed app
	 */
	public App with(String variable, String value) {
		Map<String, String> changed = new TreeMap<>(this.environment);
		changed.put(variable, value);
		return new App(this.name, this.path, this.memory, this.timeout, this.liveness, this.readiness, this.patience,
				changed, this.routes);
	}

}
