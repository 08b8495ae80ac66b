package cloud.calculator.rehearsal.openstack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cloud.calculator.rehearsal.NeedsEngine;
import cloud.calculator.rehearsal.Project;
import org.junit.jupiter.api.Test;
import org.testcontainers.containers.Network;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs the commands of docs/virtual-machines.md in a container that boots systemd and has
 * Java installed.
 */
@NeedsEngine
class VirtualMachineIT {

	private static final List<String> FILES = List.of("calculator-gateway/jvm.options", "operator-service/jvm.options",
			"calculator-gateway/target/calculator-gateway.jar", "operator-service/target/operator-service.jar",
			"deploy/openstack/systemd/calculator-gateway.service",
			"deploy/openstack/systemd/calculator-operator@.service");

	private static final String AWAIT_RESULT = """
			for _ in $(seq 1200); do
				[ "$(curl -s --max-time 5 -d '(5+6)*(7-2)/5' -X POST http://localhost)" != 'result = 11' ] || exit 0
				sleep 0.1
			done
			exit 1""";

	@Test
	void documentedCommandsInstallAWorkingCalculator() throws Exception {
		String page = Files.readString(Project.HOME.resolve("docs/virtual-machines.md"));
		Matcher commands = Pattern.compile("```sh\nsudo apt-get install .*\n([^`]*)```").matcher(page);
		assertThat(commands.find()).isTrue();
		try (Network network = Cloud.createNetwork("10.10.3.0/24");
				VirtualMachine machine = new VirtualMachine("machine", 1 << 30, Map.of(network, "10.10.3.10"),
						List.of(), "/sbin/init")) {
			machine.start();
			for (String file : FILES) {
				Path path = Path.of("/root", file);
				machine.run("mkdir -p " + path.getParent());
				machine.write(path.toString(), Files.readAllBytes(Project.HOME.resolve(file)));
			}
			machine.run("set -e\nsudo() { \"$@\"; }\ncd /root\n" + commands.group(1));
			machine.run(AWAIT_RESULT);
		}
	}

}
