package cloud.calculator.rehearsal;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a container of a service looks like.
 *
 * @param name the name by which the others find it
 * @param module the Maven module whose Containerfile makes its image
 * @param environment its environment variables
 * @param memory its memory limit in bytes
 * @param readOnly whether its root file system is read-only
 * @param droppedCapabilities the capabilities it does without
 * @param securityOptions for example {@code no-new-privileges:true}
 * @param publishedPort the port that the host reaches; {@code null} for none
 */
public record ServiceSpec(String name, String module, Map<String, String> environment, long memory, boolean readOnly,
		List<String> droppedCapabilities, List<String> securityOptions, @Nullable Integer publishedPort) {
}
