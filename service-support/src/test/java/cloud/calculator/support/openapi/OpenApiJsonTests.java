package cloud.calculator.support.openapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class OpenApiJsonTests {

	@Test
	void yamlIsConvertedInItsOrder(@TempDir Path directory) throws IOException {
		Path yaml = directory.resolve("openapi.yaml");
		Path json = directory.resolve("new/openapi.json");
		Files.writeString(yaml, """
				openapi: 3.1.0
				info: {version: "1", title: Calculator − exact}
				paths:
				  /:
				    get: {deprecated: false, responses: {"200": {description: OK}}}
				""");
		OpenApiJson.main(new String[] { yaml.toString(), json.toString() });
		assertThat(json).content()
			.isEqualTo("{\"openapi\":\"3.1.0\",\"info\":{\"version\":\"1\",\"title\":\"Calculator − exact\"},"
					+ "\"paths\":{\"/\":{\"get\":{\"deprecated\":false,\"responses\":"
					+ "{\"200\":{\"description\":\"OK\"}}}}}}");
	}

}
