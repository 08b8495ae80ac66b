package cloud.calculator.rehearsal.kubernetes;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/**
 * Rules for the pods of a Deployment: probes, memory and the restricted security profile.
 */
final class PodRules {

	/** The paths that the services answer without credentials; ProbePathsIT checks it. */
	static final Set<String> HEALTH_PATHS = Set.of("/livez", "/readyz");

	private static final List<String> PROBES = List.of("startupProbe", "readinessProbe", "livenessProbe");

	private final JsonNode deployment;

	private final JsonNode pod;

	private final JsonNode container;

	PodRules(JsonNode deployment) {
		this.deployment = deployment;
		this.pod = deployment.at("/spec/template/spec");
		this.container = this.pod.at("/containers/0");
	}

	Stream<String> violations() {
		return Stream.of(probes(), memory(), security())
			.flatMap((rule) -> rule)
			.map((violation) -> Manifests.describe(this.deployment) + ": " + violation);
	}

	static Set<String> portNames(JsonNode template) {
		return ServiceRules.elements(template.at("/spec/containers/0/ports"))
			.map((port) -> port.path("name").asString())
			.collect(Collectors.toSet());
	}

	private Stream<String> probes() {
		Set<String> ports = portNames(this.deployment.at("/spec/template"));
		return PROBES.stream().flatMap((probe) -> {
			String path = this.container.path(probe).at("/httpGet/path").asString("nothing");
			String port = this.container.path(probe).at("/httpGet/port").asString("none");
			return Stream
				.of(rule(HEALTH_PATHS.contains(path),
						"the %s requests %s, which the services do not answer".formatted(probe, path)),
						rule(ports.contains(port),
								"the %s uses the port %s, which the container does not have".formatted(probe, port)))
				.flatMap((violation) -> violation);
		});
	}

	private Stream<String> memory() {
		String limit = this.container.at("/resources/limits/memory").asString("none");
		String request = this.container.at("/resources/requests/memory").asString("none");
		MemoryTable table = MemoryTable.read();
		long need = Manifests.isOperator(this.deployment) ? table.operator() : table.gateway();
		return Stream.of(
				rule(limit.endsWith("Mi") && Long.parseLong(limit.replace("Mi", "")) >= need,
						"the memory limit is %s, but the service needs %dMi".formatted(limit, need)),
				rule(request.equals(limit), "the requested memory %s differs from the limit".formatted(request)),
				rule(this.container.at("/resources/limits").path("cpu").isMissingNode(),
						"a CPU limit multiplies the time of a start"))
			.flatMap((violation) -> violation);
	}

	private Stream<String> security() {
		return Stream
			.of(require(this.pod, "/securityContext/runAsNonRoot", JsonNode::asBoolean),
					require(this.pod, "/securityContext/runAsUser", (value) -> value.asInt() > 0),
					require(this.pod, "/securityContext/seccompProfile/type", is("RuntimeDefault")),
					require(this.pod, "/automountServiceAccountToken", (value) -> !value.asBoolean()),
					require(this.pod, "/enableServiceLinks", (value) -> !value.asBoolean()),
					require(this.container, "/securityContext/allowPrivilegeEscalation", (value) -> !value.asBoolean()),
					require(this.container, "/securityContext/readOnlyRootFilesystem", JsonNode::asBoolean),
					require(this.container, "/securityContext/capabilities/drop/0", is("ALL")))
			.flatMap((violation) -> violation);
	}

	private static Predicate<JsonNode> is(String text) {
		return (value) -> value.asString().equals(text);
	}

	private static Stream<String> require(JsonNode node, String path, Predicate<JsonNode> condition) {
		JsonNode value = node.at(path);
		return rule(!value.isMissingNode() && condition.test(value),
				path.substring(1).replace('/', '.') + " is missing or insecure");
	}

	private static Stream<String> rule(boolean fulfilled, String violation) {
		return fulfilled ? Stream.empty() : Stream.of(violation);
	}

}
