package cloud.calculator.gateway.openapi;

import java.io.IOException;
import java.io.InputStream;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What can be asked for here, and what is answered, in OpenAPI 3.1: under the addresses
 * that people know from springdoc. It is written by hand and compared with what the
 * gateway does: nothing has to be found out at run time.
 */
@RestController
class ApiDescription {

	private final Resource yaml = new ClassPathResource("openapi.yaml", ApiDescription.class);

	@GetMapping(path = "/v3/api-docs.yaml", produces = MediaType.APPLICATION_YAML_VALUE)
	Resource yaml() {
		return this.yaml;
	}

	@GetMapping(path = "/v3/api-docs", produces = MediaType.APPLICATION_JSON_VALUE)
	Object json() throws IOException {
		try (InputStream text = this.yaml.getInputStream()) {
			return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
		}
	}

}
