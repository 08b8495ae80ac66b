package cloud.calculator.rehearsal.jelastic.manifest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The signature of a method of the platform's API.
 *
 * @param parameters the names of all its parameters
 * @param required the names of its required parameters
 */
record ApiSignature(List<String> parameters, List<String> required) {

	static ApiSignature of(Path schemas, String method) {
		JsonNode services = JsonMapper.shared()
			.readTree(schemas.resolve("jelastic-api-signatures.json"))
			.path("services");
		int dot = method.lastIndexOf('.');
		String service = method.substring(0, dot).replaceFirst("^env\\.", "environment.");
		JsonNode found = services.path(service).path(method.substring(dot + 1));
		assertThat(found.isObject()).as(method).isTrue();
		return new ApiSignature(texts(found.path("params")), texts(found.path("required")));
	}

	/**
	 * The required parameters, without the environment's name, which the platform adds.
	 */
	List<String> requiredInManifests() {
		return this.required.stream().filter((name) -> !name.equals("envName")).toList();
	}

	private static List<String> texts(JsonNode names) {
		return StreamSupport.stream(names.spliterator(), false).map(JsonNode::asString).toList();
	}

}
