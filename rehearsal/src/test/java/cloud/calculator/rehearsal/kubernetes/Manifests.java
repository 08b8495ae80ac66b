package cloud.calculator.rehearsal.kubernetes;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Kubernetes objects, read from YAML documents.
 *
 * @param objects the objects in the order of the documents
 */
record Manifests(List<JsonNode> objects) {

	static Manifests read(String yaml) {
		return new Manifests(StreamSupport.stream(new Yaml().loadAll(yaml).spliterator(), false)
			.filter(Objects::nonNull)
			.<JsonNode>map(JsonMapper.shared()::valueToTree)
			.toList());
	}

	/** All objects of a kind. */
	Stream<JsonNode> ofKind(String kind) {
		return this.objects.stream().filter((object) -> object.path("kind").asString().equals(kind));
	}

	/** The templates of the pods that a selector selects. */
	List<JsonNode> podsWith(JsonNode labels) {
		return ofKind("Deployment").map((deployment) -> deployment.at("/spec/template"))
			.filter((template) -> !labels.isEmpty()
					&& template.at("/metadata/labels").properties().containsAll(labels.properties()))
			.toList();
	}

	/** Returns a sentence for each violation of the rules. */
	List<String> violations() {
		Stream<String> fields = this.objects.stream().flatMap(KubernetesModel::violations);
		Stream<String> references = new ServiceRules(this).violations();
		Stream<String> pods = ofKind("Deployment").flatMap((deployment) -> Stream
			.concat(new PodRules(deployment).violations(), ShutdownRules.DEFAULT.violations(deployment)));
		return Stream.of(fields, references, pods).flatMap((violations) -> violations).toList();
	}

	static String component(JsonNode object) {
		return object.path("metadata").path("labels").path("app.kubernetes.io/component").asString("");
	}

	static boolean isOperator(JsonNode object) {
		return List.of("add", "sub", "mul", "div").contains(component(object));
	}

	static String describe(JsonNode object) {
		return object.path("kind").asString() + " " + object.at("/metadata/name").asString();
	}

}
