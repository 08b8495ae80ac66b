package cloud.calculator.gateway.openapi;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import cloud.calculator.testsupport.http.Client;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A description of an API in OpenAPI.
 *
 * @param document the description
 */
record ApiFile(JsonNode document) {

	private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

	private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch", "head", "options",
			"trace");

	static ApiFile of(URI service) {
		return read(service.resolve("/v3/api-docs"));
	}

	static ApiFile read(URI address) {
		return new ApiFile(JsonMapper.shared().readTree(Client.get(address).body()));
	}

	/** Everything that can be asked for, for example {@code get /}, in order. */
	Map<String, JsonNode> operations() {
		Map<String, JsonNode> operations = new TreeMap<>();
		this.document.get("paths")
			.properties()
			.forEach((path) -> path.getValue()
				.properties()
				.stream()
				.filter((method) -> METHODS.contains(method.getKey()))
				.forEach((method) -> operations.put(method.getKey() + " " + path.getKey(), method.getValue())));
		return operations;
	}

	/** The names of an operation's parameters. */
	Set<String> parameters(String operation) {
		return operations().get(operation)
			.path("parameters")
			.valueStream()
			.map((parameter) -> follow(parameter).get("name").asString())
			.collect(Collectors.toSet());
	}

	/** The node itself, or what it refers to. */
	JsonNode follow(JsonNode node) {
		return node.has("$ref") ? this.document.at(node.get("$ref").asString().substring(1)) : node;
	}

	/** The values of the examples that a node has, by their names. */
	Map<String, JsonNode> examples(JsonNode node) {
		return node.path("examples")
			.properties()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (example) -> example.getValue().get("value")));
	}

	/** What is wrong with a value by a schema of this description. */
	List<String> errors(JsonNode schema, JsonNode value) {
		ObjectNode whole = (ObjectNode) schema.deepCopy();
		whole.set("components", this.document.get("components"));
		return SCHEMAS.getSchema(whole).validate(value).stream().map(Error::toString).toList();
	}

}
