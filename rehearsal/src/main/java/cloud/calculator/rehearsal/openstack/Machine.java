package cloud.calculator.rehearsal.openstack;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;

/**
 * A server of the template.
 *
 * @param name its name
 * @param network the network that it is in
 * @param address its address there
 * @param routes what it learns from the network: its default route, and others
 * @param rules what its security groups let in
 * @param userData its cloud-init configuration
 * @param isGateway whether it has the floating IP
 */
record Machine(String name, String network, String address, List<Route> routes, List<Rule> rules, JsonNode userData,
		boolean isGateway) {

	private static final Pattern LIMIT = Pattern.compile("(?m)^MemoryMax=(\\d+)M$");

	/** The memory limit that stands in its unit, in bytes. */
	long memory() {
		return this.userData.path("write_files")
			.valueStream()
			.flatMap((file) -> LIMIT.matcher(file.path("content").asString()).results())
			.map(MatchResult::group)
			.mapToLong((limit) -> Long.parseLong(limit.replaceAll("\\D", "")) * 1024 * 1024)
			.findFirst()
			.orElseThrow();
	}

}
