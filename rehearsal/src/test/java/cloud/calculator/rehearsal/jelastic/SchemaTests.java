package cloud.calculator.rehearsal.jelastic;

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
 * Manifests and calls against a schema and signatures, which are kept beside the project.
 * The schema is a draft: to pass it proves little.
 */
class SchemaTests {

	private static final JsonMapper JSON = JsonMapper.shared();

	@BeforeAll
	static void schemasAreThere() {
		Schemas.assumeThatTheyAreThere("The manifests in jelastic");
	}

	@ParameterizedTest
	@ValueSource(strings = { "manifest.jps", "java-engine.jps", "update.jps" })
	void theManifestIsOne(String name) throws IOException {
		assertThat(errors(Files.readString(Imported.FOLDER.resolve(name)))).isEmpty();
	}

	@Test
	void somethingElseIsNot() throws IOException {
		assertThat(errors(Files.readString(Imported.FOLDER.resolve("shared.jps")))).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "manifest.jps", "java-engine.jps", "update.jps" })
	void thePlatformHasTheMethodsThatAreCalledWithTheirParameters(String name) {
		for (Step step : Imported.manifest(name).steps()) {
			if (step instanceof Step.ApiCall call) {
				Signature signature = Signature.of(Schemas.FOLDER, call.method());
				assertThat(signature.parameters()).containsAll(call.parameters().keySet());
				assertThat(call.parameters().keySet()).containsAll(signature.requiredBesidesTheEnvironment());
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "env.control.ExecCmdByGroup", "env.trigger.AddTrigger" })
	void thePlatformHasTheMethodsThatScriptsCall(String method) {
		assertThat(Signature.of(Schemas.FOLDER, method).parameters()).isNotEmpty();
	}

	private static Iterable<Error> errors(String manifest) throws IOException {
		Map<String, Object> document = new Yaml().load(manifest);
		return Schemas.errors("jelastic-jps-draft.schema.json", SpecificationVersion.DRAFT_2020_12,
				JSON.valueToTree(document));
	}

}
