package cloud.calculator.rehearsal.cloudfoundry;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * An app of a manifest.
 *
 * @param name its name
 * @param path the path of its jar, relative to the manifest
 * @param memory the memory limit of an instance in bytes
 * @param startTimeout how long an instance may take to become healthy
 * @param livenessPath the path of the liveness check
 * @param readinessPath the path of the readiness check
 * @param healthCheckTimeout how long the response to a health check may take
 * @param environment its environment variables
 * @param routes its routes
 */
public record App(String name, Path path, long memory, Duration startTimeout, String livenessPath, String readinessPath,
		Duration healthCheckTimeout, Map<String, String> environment, List<String> routes) {
}
