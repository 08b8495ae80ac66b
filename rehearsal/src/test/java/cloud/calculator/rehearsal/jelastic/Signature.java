package cloud.calculator.rehearsal.jelastic;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A method of the platform's interface.
 *
 * @param parameters the names of all its parameters
 * @param required the names of those that it needs
 */
record Signature(List<String> parameters, List<String> required) {

	static Signature of(Path schemas, String method) {
		JsonNode services = JsonMapper.shared()
			.readTree(schemas.resolve("jelastic-api-signatures.json"))
			.path("services");
		int dot = method.lastIndexOf('.');
		String service = method.substring(0, dot).replaceFirst("^env\\.", "environment.");
		JsonNode found = services.path(service).path(method.substring(dot + 1));
		assertThat(found.isObject()).as(method).isTrue();
		return new Signature(texts(found.path("params")), texts(found.path("required")));
	}

	/** The platform itself adds in which environment it is. */
	List<String> requiredBesidesTheEnvironment() {
		return this.required.stream().filter((name) -> !name.equals("envName")).toList();
	}

	private static List<String> texts(JsonNode names) {
		return StreamSupport.stream(names.spliterator(), false).map(JsonNode::asString).toList();
	}

}
