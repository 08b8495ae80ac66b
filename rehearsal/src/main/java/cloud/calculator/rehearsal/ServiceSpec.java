package cloud.calculator.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * What the containers of a service look like.
 *
 * @param name the name by which the others find them
 * @param containerfile makes their image, relative to the project
 * @param environment their environment variables
 * @param memory their memory limit in bytes
 * @param readOnly whether their root file system is read-only
 * @param droppedCapabilities the capabilities they do without
 * @param securityOptions for example {@code no-new-privileges:true}
 * @param publishedPort the port that the host reaches; {@code null} for none
 */
public record ServiceSpec(String name, String containerfile, Map<String, String> environment, long memory,
		boolean readOnly, List<String> droppedCapabilities, List<String> securityOptions,
		@Nullable Integer publishedPort) {

	/**
	 * The same service with one more environment variable.
	 * @param variable its name
	 * @param value its value
	 * @return the changed service
	 */
	public ServiceSpec with(String variable, String value) {
		Map<String, String> changed = new TreeMap<>(this.environment);
		changed.put(variable, value);
		return new ServiceSpec(this.name, this.containerfile, changed, this.memory, this.readOnly,
				this.droppedCapabilities, this.securityOptions, this.publishedPort);
	}

	/**
	 * The same service with another memory limit.
	 * @param bytes the limit in bytes
	 * @return the changed service
	 */
	public ServiceSpec withMemory(long bytes) {
		return new ServiceSpec(this.name, this.containerfile, this.environment, bytes, this.readOnly,
				this.droppedCapabilities, this.securityOptions, this.publishedPort);
	}

}
