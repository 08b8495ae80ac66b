package cloud.calculator.rehearsal.jelastic.manifest;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;

import cloud.calculator.rehearsal.Schemas;
import com.networknt.schema.Error;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Validates manifests and API calls against a schema and signatures, which are kept
 * outside of the project. The schema is a draft, so that passing it proves little.
 */
class JelasticSchemaTests {

	private static final JsonMapper JSON = JsonMapper.shared();

	@BeforeAll
	static void requireSchemas() {
		Schemas.assumeAvailable("The manifests in jelastic");
	}

	@ParameterizedTest
	@ValueSource(strings = { "manifest.jps", "java-engine.jps", "update.jps" })
	void manifestIsValid(String name) throws IOException {
		assertThat(errors(Files.readString(ImportedManifests.DIRECTORY.resolve(name)))).isEmpty();
	}

	@Test
	void schemaRejectsOtherDocuments() throws IOException {
		assertThat(errors(Files.readString(ImportedManifests.DIRECTORY.resolve("shared.jps")))).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "manifest.jps", "java-engine.jps", "update.jps" })
	void apiCallsMatchTheSignaturesOfThePlatform(String name) {
		for (Step step : ImportedManifests.manifest(name).steps()) {
			if (step instanceof Step.ApiCall call) {
				ApiSignature signature = ApiSignature.of(Schemas.DIRECTORY, call.method());
				assertThat(signature.parameters()).containsAll(call.parameters().keySet());
				assertThat(call.parameters().keySet()).containsAll(signature.requiredInManifests());
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "env.control.ExecCmdByGroup", "env.trigger.AddTrigger" })
	void methodsCalledByScriptsExist(String method) {
		assertThat(ApiSignature.of(Schemas.DIRECTORY, method).parameters()).isNotEmpty();
	}

	private static Iterable<Error> errors(String manifest) throws IOException {
		Map<String, Object> document = new Yaml().load(manifest);
		return Schemas.errors("jelastic-jps-draft.schema.json", SpecificationVersion.DRAFT_2020_12,
				JSON.valueToTree(document));
	}

}
