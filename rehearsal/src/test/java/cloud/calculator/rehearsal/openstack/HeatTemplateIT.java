package cloud.calculator.rehearsal.openstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import cloud.calculator.rehearsal.CommandResult;
import cloud.calculator.rehearsal.Project;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Validates the templates with Heat's engine, unchanged and with mistakes.
 */
@Tag("process")
class HeatTemplateIT {

	@TempDir
	private Path project;

	@BeforeAll
	static void requireHeat() {
		DebianTool.HEAT.assumeInstalled();
	}

	@BeforeEach
	void copy() throws IOException {
		for (String folder : new String[] { "deploy/openstack", "deploy/openstack/systemd" }) {
			Files.createDirectories(this.project.resolve(folder));
			try (Stream<Path> files = Files.list(Project.HOME.resolve(folder))) {
				for (Path file : files.filter(Files::isRegularFile).toList()) {
					copy(Project.HOME.relativize(file).toString());
				}
			}
		}
		for (String service : new String[] { "calculator-gateway", "operator-service" }) {
			Files.createDirectory(this.project.resolve(service));
			copy(service + "/jvm.options");
		}
	}

	@Test
	void twoNetworksTemplateIsValid() throws Exception {
		assertThat(validate("two-networks.yaml"))
			.isEqualTo(new CommandResult(0, "two-networks.yaml: 32 resources, all valid"));
	}

	@Test
	void calculatorTemplateIsValidWithThreeInstancesPerOperator() throws Exception {
		replace("calculator.yaml", "default: 1", "default: 3");
		assertThat(validate("calculator.yaml"))
			.isEqualTo(new CommandResult(0, "calculator.yaml: 42 resources, all valid"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
							parameters.yaml   | artifacts: http       | # artifacts: http | The Parameter (artifacts) was not provided
					two-networks.yaml | gateway_ip: 10.10.2.1 | gateway: no       | Unknown Property gateway
					two-networks.yaml | resource: inner_back_ | resource: missing | The specified reference "missing
					two-networks.yaml | Neutron::Router       | Neutron::Route    | The Resource Type (OS::Neutron::Route
					operator.yaml     | operator@.service}    | none.service}     | Could not fetch contents for file
					gateway.yaml      | floating_ip_address]  | address]          | address
					""")
	void mistakesAreReportedInOneLine(String file, String right, String wrong, String message) throws Exception {
		replace(file, right, wrong);
		CommandResult heat = validate("two-networks.yaml");
		assertThat(heat.exitCode()).isEqualTo(1);
		assertThat(heat.output()).contains(message).startsWith("two-networks.yaml: ").hasLineCount(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					0.0.0.0/0, nexthop | 10.9.0.0/16, nexthop | the router inner has no route to the outside
					10.10.2.0/24, nexthop: 10.10.1.2}\\n\\n  # between | 10.9.0.0/24, nexthop: 10.10.1.2}\\n\\n  # between | the router edge has no route to 10.10.2.0/24
					nexthop: 10.10.1.2 | nexthop: 10.10.1.3 | sends packets for 10.10.2.0/24 to 10.10.1.3, which is not the address of a router
					""")
	void missingReturnRoutesAreReported(String right, String wrong, String message) throws Exception {
		replace("two-networks.yaml", right.replace("\\n", "\n"), wrong.replace("\\n", "\n"));
		assertThat(validate("two-networks.yaml").output()).contains("packets arrive, but not in the other direction: ")
			.contains(message)
			.hasLineCount(1);
	}

	private CommandResult validate(String template) throws Exception {
		return DebianTool.run("env", "-C", this.project.resolve("deploy/openstack"), "./validate", template,
				"parameters.yaml");
	}

	private void replace(String file, String right, String wrong) throws IOException {
		Path path = this.project.resolve("deploy/openstack").resolve(file);
		String text = Files.readString(path);
		assertThat(text).contains(right);
		Files.writeString(path, text.replace(right, wrong));
	}

	private void copy(String file) throws IOException {
		Files.copy(Project.HOME.resolve(file), this.project.resolve(file));
	}

}
