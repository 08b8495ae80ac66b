package cloud.calculator.rehearsal.openstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import cloud.calculator.rehearsal.Program;
import cloud.calculator.rehearsal.Project;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * What Debian has for checking templates, units and user data.
 */
enum Tool {

	HEAT("/usr/lib/python3/dist-packages/heat", "the templates are not checked: apt-get install python3-heat"),

	CLOUD_INIT("/usr/bin/cloud-init", "the user data is not checked: apt-get install cloud-init"),

	SYSTEMD("/usr/bin/systemd-analyze", "the units are not checked: apt-get install systemd");

	static final Path OPENSTACK = Project.HOME.resolve("deploy/openstack");

	private final Path sign;

	private final String absence;

	Tool(String sign, String absence) {
		this.sign = Path.of(sign);
		this.absence = absence;
	}

	/** Skips tests where it is absent, and says what is not checked then. */
	void assumeThatItIsThere() {
		if (!Files.exists(this.sign)) {
			System.out.println("For want of a tool " + this.absence);
		}
		assumeTrue(Files.exists(this.sign), this.absence);
	}

	/** Runs a program; its complaints are part of its output. */
	static Program run(Object... command) throws IOException, InterruptedException {
		String[] words = new String[command.length + 3];
		words[0] = "sh";
		words[1] = "-c";
		words[2] = "\"$0\" \"$@\" 2>&1";
		for (int i = 0; i < command.length; i++) {
			words[i + 3] = String.valueOf(command[i]);
		}
		return Program.run(words);
	}

}
