package cloud.calculator.rehearsal.fleet;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * The definition of a service: how its containers are created.
 *
 * @param name its name, by which other services find it
 * @param containerfile the path of its Containerfile, relative to the project
 * @param environment the environment variables
 * @param memory the memory limit in bytes
 * @param readOnly whether the root file system is read-only
 * @param droppedCapabilities the Linux capabilities that are dropped
 * @param securityOptions for example {@code no-new-privileges:true}
 * @param publishedPort the port that is published to the host; {@code null} for none
 */
public record ServiceSpec(String name, String containerfile, Map<String, String> environment, long memory,
		boolean readOnly, List<String> droppedCapabilities, List<String> securityOptions,
		@Nullable Integer publishedPort) {

	/**
	 * Sets an environment variable.
	 * @param variable its name
	 * @param value its value
	 * @return a changed copy
	 */
	public ServiceSpec withEnvironment(String variable, String value) {
		Map<String, String> changed = new TreeMap<>(this.environment);
		changed.put(variable, value);
		return new ServiceSpec(this.name, this.containerfile, changed, this.memory, this.readOnly,
				this.droppedCapabilities, this.securityOptions, this.publishedPort);
	}

	/**
	 * Sets the memory limit.
	 * @param bytes the limit in bytes
	 * @return a changed copy
	 */
	public ServiceSpec withMemory(long bytes) {
		return new ServiceSpec(this.name, this.containerfile, this.environment, bytes, this.readOnly,
				this.droppedCapabilities, this.securityOptions, this.publishedPort);
	}

}
