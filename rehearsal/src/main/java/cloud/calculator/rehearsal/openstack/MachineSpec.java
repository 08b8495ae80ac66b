package cloud.calculator.rehearsal.openstack;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;

/**
 * A machine of a template.
 *
 * @param name its name
 * @param network the name of its network
 * @param address its address there
 * @param routes the routes that it gets from its subnet: the default route and others
 * @param rules the rules of its security groups
 * @param userData its cloud-init configuration
 * @param isGateway whether it has the floating IP
 */
record MachineSpec(String name, String network, String address, List<Route> routes, List<IngressRule> rules,
		JsonNode userData, boolean isGateway) {

	private static final Pattern LIMIT = Pattern.compile("(?m)^MemoryMax=(\\d+)M$");

	/** The memory limit of its systemd unit, in bytes. */
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
