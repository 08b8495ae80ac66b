package cloud.calculator.rehearsal.cloudfoundry;

import java.io.IOException;
import java.nio.file.Files;

import cloud.calculator.rehearsal.Schemas;
import com.networknt.schema.Error;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Validates manifest and policies against the platform's own schemas, which are kept
 * outside of the project.
 */
class CloudFoundrySchemaTests {

	private static final JsonMapper JSON = JsonMapper.shared();

	@BeforeAll
	static void requireSchemas() {
		Schemas.assumeAvailable("manifest.yml and the policies");
	}

	@Test
	void manifestIsValid() throws IOException {
		Object manifest = PushedFiles.variables()
			.with("secret", "s")
			.resolve(new Yaml().load(Files.readString(PushedFiles.MANIFEST)));
		assertThat(errors("cloudfoundry-manifest.schema.json", JSON.valueToTree(manifest))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "operator.json", "gateway.json" })
	void policyIsValid(String policy) {
		assertThat(errors("cloudfoundry-autoscaler-policy.schema.json",
				JSON.readTree(PushedFiles.POLICIES.resolve(policy))))
			.isEmpty();
	}

	@Test
	void schemasRejectOtherDocuments() throws IOException {
		JsonNode policy = JSON.readTree(PushedFiles.POLICIES.resolve("operator.json"));
		assertThat(errors("cloudfoundry-manifest.schema.json", policy)).isNotEmpty();
		assertThat(errors("cloudfoundry-autoscaler-policy.schema.json", JSON.readTree("{\"instance_min_count\":0}")))
			.isNotEmpty();
	}

	private static Iterable<Error> errors(String schema, JsonNode document) {
		return Schemas.errors(schema, SpecificationVersion.DRAFT_7, document);
	}

}
