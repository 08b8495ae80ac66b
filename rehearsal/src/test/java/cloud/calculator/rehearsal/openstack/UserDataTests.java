package cloud.calculator.rehearsal.openstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import cloud.calculator.rehearsal.Program;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;

/**
 * What cloud-init gets from the templates, and for machines that Heat did not make.
 */
class UserDataTests {

	private static HeatTemplate template;

	@TempDir
	private Path folder;

	@BeforeAll
	static void read() throws Exception {
		Tool.HEAT.assumeThatItIsThere();
		Tool.CLOUD_INIT.assumeThatItIsThere();
		template = HeatTemplate.read("two-networks.yaml");
	}

	static List<Machine> machines() {
		return template.machines();
	}

	@ParameterizedTest
	@MethodSource("machines")
	void cloudInitAcceptsIt(Machine machine) throws Exception {
		assertThat(schema("#cloud-config\n" + machine.userData()).status()).isZero();
	}

	@Test
	void cloudInitRefusesSomethingElse() throws Exception {
		assertThat(schema("#cloud-config\nruncmd: systemctl enable\n").output()).contains("is not of type 'array'");
	}

	@ParameterizedTest
	@MethodSource("machines")
	void aMachineThatHeatDidNotMakeGetsTheSame(Machine machine) throws Exception {
		Program script = Tool.run(command(machine).toArray());
		assertThat(script.output()).startsWith("#cloud-config\n");
		Map<String, Object> document = new Yaml().load(script.output() + "\n");
		assertThatObject(JsonMapper.shared().<JsonNode>valueToTree(document)).isEqualTo(machine.userData());
	}

	@Test
	void whatIsMissingIsSaid() throws Exception {
		assertThat(Tool.run(Tool.OPENSTACK.resolve("user-data"), "plus", "http://192.0.2.1").output())
			.startsWith("user-data: usage: ");
	}

	private List<String> command(Machine machine) {
		String script = Tool.OPENSTACK.resolve("user-data").toString();
		String artifacts = "http://203.0.113.10";
		return machine.isGateway()
				? List.of(script, machine.name(), artifacts, "10.10.2.11", "10.10.2.12", "10.10.2.13", "10.10.2.14")
				: List.of(script, machine.name(), artifacts);
	}

	private Program schema(String userData) throws IOException, InterruptedException {
		Path file = Files.writeString(this.folder.resolve("user-data"), userData);
		return Tool.run("cloud-init", "schema", "--config-file", file);
	}

}
