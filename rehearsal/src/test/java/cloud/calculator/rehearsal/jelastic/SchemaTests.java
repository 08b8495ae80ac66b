package cloud.calculator.rehearsal.jelastic;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import cloud.calculator.rehearsal.Project;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Manifests and calls against a schema and signatures, which are kept beside the project.
 * The schema is a draft: to pass it proves little.
 */
class SchemaTests {

	private static final Path SCHEMAS = Project.HOME.resolveSibling("shared").resolve("schemas");

	private static final JsonMapper JSON = JsonMapper.shared();

	@BeforeAll
	static void schemasAreThere() {
		if (!Files.isDirectory(SCHEMAS)) {
			System.out.println("The manifests in jelastic are not checked against a schema: there is no " + SCHEMAS);
		}
		assumeTrue(Files.isDirectory(SCHEMAS), "there are no schemas");
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
				Signature signature = Signature.of(SCHEMAS, call.method());
				assertThat(signature.parameters()).containsAll(call.parameters().keySet());
				assertThat(call.parameters().keySet()).containsAll(signature.requiredBesidesTheEnvironment());
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "env.control.ExecCmdByGroup", "env.trigger.AddTrigger" })
	void thePlatformHasTheMethodsThatScriptsCall(String method) {
		assertThat(Signature.of(SCHEMAS, method).parameters()).isNotEmpty();
	}

	private static Iterable<Error> errors(String manifest) throws IOException {
		Map<String, Object> document = new Yaml().load(manifest);
		JsonNode tree = JSON.valueToTree(document);
		try (InputStream file = Files.newInputStream(SCHEMAS.resolve("jelastic-jps-draft.schema.json"))) {
			return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(file).validate(tree);
		}
	}

}
