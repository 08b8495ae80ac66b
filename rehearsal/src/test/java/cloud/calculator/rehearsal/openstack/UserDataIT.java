package cloud.calculator.rehearsal.openstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import cloud.calculator.rehearsal.CommandResult;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
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
 * Validates the user data of the templates, and compares it with the script for machines
 * that Heat does not create.
 */
@Tag("process")
class UserDataIT {

	private static HeatTemplate template;

	@TempDir
	private Path folder;

	@BeforeAll
	static void read() throws Exception {
		DebianTool.HEAT.assumeInstalled();
		DebianTool.CLOUD_INIT.assumeInstalled();
		template = HeatTemplate.read("two-networks.yaml");
	}

	static List<MachineSpec> machines() {
		return template.machines();
	}

	@ParameterizedTest
	@MethodSource("machines")
	void userDataIsValid(MachineSpec machine) throws Exception {
		assertThat(schema("#cloud-config\n" + machine.userData()).exitCode()).isZero();
	}

	@Test
	void cloudInitRejectsInvalidUserData() throws Exception {
		assertThat(schema("#cloud-config\nruncmd: systemctl enable\n").output()).contains("is not of type 'array'");
	}

	@ParameterizedTest
	@MethodSource("machines")
	void scriptPrintsTheSameUserDataAsTheTemplate(MachineSpec machine) throws Exception {
		CommandResult script = DebianTool.run(command(machine).toArray());
		assertThat(script.output()).startsWith("#cloud-config\n");
		Map<String, Object> document = new Yaml().load(script.output() + "\n");
		assertThatObject(JsonMapper.shared().<JsonNode>valueToTree(document)).isEqualTo(machine.userData());
	}

	@Test
	void missingArgumentsPrintTheUsage() throws Exception {
		assertThat(DebianTool.run(DebianTool.OPENSTACK.resolve("user-data"), "plus", "http://192.0.2.1").output())
			.startsWith("user-data: usage: ");
	}

	private List<String> command(MachineSpec machine) {
		String script = DebianTool.OPENSTACK.resolve("user-data").toString();
		String artifacts = "http://203.0.113.10";
		return machine.isGateway()
				? List.of(script, machine.name(), artifacts, "10.10.2.11", "10.10.2.12", "10.10.2.13", "10.10.2.14")
				: List.of(script, machine.name(), artifacts);
	}

	private CommandResult schema(String userData) throws IOException, InterruptedException {
		Path file = Files.writeString(this.folder.resolve("user-data"), userData);
		return DebianTool.run("cloud-init", "schema", "--config-file", file);
	}

}
