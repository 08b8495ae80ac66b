package cloud.calculator.rehearsal.openstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import cloud.calculator.rehearsal.CommandResult;
import cloud.calculator.rehearsal.Project;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Tools from Debian packages that validate templates, units and user data.
 */
enum DebianTool {

	HEAT("/usr/lib/python3/dist-packages/heat", "the templates are not checked: apt-get install python3-heat"),

	CLOUD_INIT("/usr/bin/cloud-init", "the user data is not checked: apt-get install cloud-init"),

	SYSTEMD("/usr/bin/systemd-analyze", "the units are not checked: apt-get install systemd");

	static final Path OPENSTACK = Project.HOME.resolve("deploy/openstack");

	private final Path file;

	private final String hint;

	DebianTool(String file, String hint) {
		this.file = Path.of(file);
		this.hint = hint;
	}

	/** Skips tests if the tool is missing, and prints what is not checked. */
	void assumeInstalled() {
		if (!Files.exists(this.file)) {
			System.out.println("Missing tool: " + this.hint);
		}
		assumeTrue(Files.exists(this.file), this.hint);
	}

	/** Runs a command; its standard error is part of the output. */
	static CommandResult run(Object... command) throws IOException, InterruptedException {
		String[] words = new String[command.length + 3];
		words[0] = "sh";
		words[1] = "-c";
		words[2] = "\"$0\" \"$@\" 2>&1";
		for (int i = 0; i < command.length; i++) {
			words[i + 3] = String.valueOf(command[i]);
		}
		return CommandResult.run(words);
	}

}
