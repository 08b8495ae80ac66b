package cloud.calculator.rehearsal.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

import cloud.calculator.rehearsal.Project;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The memory limits of the services in compose.yaml, which all platforms have in common.
 *
 * @param gateway the gateway's limit in MiB
 * @param operator an operator's limit in MiB
 */
record MemoryTable(long gateway, long operator) {

	static MemoryTable read() {
		try {
			JsonNode services = JsonMapper.shared()
				.valueToTree(new Yaml().<Object>load(Files.readString(Project.HOME.resolve("compose.yaml"))))
				.path("services");
			return new MemoryTable(limit(services.path("gateway")), limit(services.path("add")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static long limit(JsonNode service) {
		return Long.parseLong(service.path("mem_limit").asString().replace("m", ""));
	}

}
