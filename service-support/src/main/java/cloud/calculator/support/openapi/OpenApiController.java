package cloud.calculator.support.openapi;

import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the description of the API in OpenAPI 3.1, at the paths that springdoc made
 * common. It is written by hand and tests compare it with the controllers, because
 * deriving it at run time would cost memory and time.
 */
@RestController
class OpenApiController {

	private final OpenApiProperties properties;

	OpenApiController(OpenApiProperties properties) {
		this.properties = properties;
	}

	@GetMapping(path = "/v3/api-docs.yaml", produces = MediaType.APPLICATION_YAML_VALUE)
	Resource yaml() {
		return this.properties.yaml();
	}

	@GetMapping(path = "/v3/api-docs", produces = MediaType.APPLICATION_JSON_VALUE)
	Resource json() {
		return this.properties.json();
	}

}
