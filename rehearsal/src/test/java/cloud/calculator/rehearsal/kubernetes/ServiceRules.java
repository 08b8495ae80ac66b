package cloud.calculator.rehearsal.kubernetes;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import tools.jackson.databind.JsonNode;

/**
 * Rules for objects that refer to others: selectors, ports, names.
 */
final class ServiceRules {

	private final Manifests manifests;

	ServiceRules(Manifests manifests) {
		this.manifests = manifests;
	}

	Stream<String> violations() {
		return Stream.of(selectors(), targetPorts(), headless(), operatorUrls(), backends(), scaleTargets())
			.flatMap((rule) -> rule);
	}

	private Stream<String> selectors() {
		Stream<String> deployments = this.manifests.ofKind("Deployment")
			.filter((object) -> !object.at("/spec/selector/matchLabels")
				.equals(object.at("/spec/template/metadata/labels")))
			.map((object) -> Manifests.describe(object) + ": the selector does not match the labels of its pods");
		Stream<String> others = Stream
			.of(select("Service", "/spec/selector"), select("PodDisruptionBudget", "/spec/selector/matchLabels"),
					select("NetworkPolicy", "/spec/podSelector/matchLabels"))
			.flatMap((violations) -> violations);
		return Stream.concat(deployments, others);
	}

	private Stream<String> select(String kind, String path) {
		return this.manifests.ofKind(kind)
			.filter((object) -> this.manifests.podsWith(object.at(path)).size() != 1)
			.map((object) -> Manifests.describe(object) + ": the selector does not match the pods of one Deployment");
	}

	private Stream<String> targetPorts() {
		return this.manifests.ofKind("Service")
			.flatMap((service) -> elements(service.at("/spec/ports")).map((port) -> port.path("targetPort").asString())
				.filter((port) -> !this.manifests.podsWith(service.at("/spec/selector"))
					.stream()
					.allMatch((pod) -> PodRules.portNames(pod).contains(port)))
				.map((port) -> "%s: its target port %s is not a port of its pods".formatted(Manifests.describe(service),
						port)));
	}

	private Stream<String> headless() {
		return this.manifests.ofKind("Service")
			.filter(Manifests::isOperator)
			.filter((service) -> !service.at("/spec/clusterIP").asString("").equals("None"))
			.map((service) -> Manifests.describe(service)
					+ " is not headless: the gateway would see one address for all pods");
	}

	private Stream<String> operatorUrls() {
		return this.manifests.ofKind("Deployment")
			.flatMap((deployment) -> elements(deployment.at("/spec/template/spec/containers/0/env")))
			.filter((variable) -> variable.path("name").asString().endsWith("_URLS"))
			.map((variable) -> URI.create(variable.path("value").asString()))
			.filter((url) -> !hasPort(url.getHost(), url.getPort()))
			.map((url) -> "The gateway calls " + url + ", but no Service has this name and port");
	}

	private Stream<String> backends() {
		Stream<JsonNode> ingress = this.manifests.ofKind("Ingress")
			.map((object) -> object.at("/spec/rules/0/http/paths/0/backend/service"));
		Stream<JsonNode> route = this.manifests.ofKind("HTTPRoute")
			.map((object) -> object.at("/spec/rules/0/backendRefs/0"));
		return Stream.concat(ingress, route)
			.filter((backend) -> service(backend.path("name").asString()).isEmpty())
			.map((backend) -> "A route leads to the Service " + backend.path("name").asString()
					+ ", which does not exist");
	}

	private Stream<String> scaleTargets() {
		List<String> deployments = this.manifests.ofKind("Deployment")
			.map((object) -> object.at("/metadata/name").asString())
			.toList();
		return this.manifests.objects()
			.stream()
			.filter((object) -> object.at("/spec").has("scaleTargetRef"))
			.filter((object) -> !deployments.contains(object.at("/spec/scaleTargetRef/name").asString()))
			.map((object) -> Manifests.describe(object) + " scales a Deployment that does not exist");
	}

	private boolean hasPort(String name, int port) {
		return service(name).stream()
			.flatMap((service) -> elements(service.at("/spec/ports")))
			.anyMatch((candidate) -> candidate.path("port").asInt() == port);
	}

	private Optional<JsonNode> service(String name) {
		return this.manifests.ofKind("Service")
			.filter((service) -> Objects.equals(service.at("/metadata/name").asString(), name))
			.findFirst();
	}

	static Stream<JsonNode> elements(JsonNode array) {
		return StreamSupport.stream(array.spliterator(), false);
	}

}
