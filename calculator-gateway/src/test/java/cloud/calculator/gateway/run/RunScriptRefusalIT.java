package cloud.calculator.gateway.run;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cloud.calculator.testsupport.http.ConsecutivePorts;
import cloud.calculator.testsupport.process.RunScript;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("process")
class RunScriptRefusalIT {

	private static final String[] JAVA_11 = { "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2" };

	private final ConsecutivePorts ports = ConsecutivePorts.free();

	@TempDir
	private Path directory;

	@Test
	void reportsAPortInUseAndItsProcess() throws Exception {
		int port = this.ports.first() + 3;
		try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
				RunScript script = RunScript.start(this.ports)) {
			assertThat(taken.isBound()).isTrue();
			assertFails(script, "port " + port + " for mul is in use; choose other ports with PORT=51500 ./run");
		}
	}

	@Test
	void needsJava() throws Exception {
		ToolDirectory tools = ToolDirectory.without(this.directory, "java");
		try (RunScript script = RunScript.start(this.ports, "PATH", tools)) {
			assertFails(script, "java is missing: install a JDK, 17 or newer");
		}
	}

	@Test
	void needsJava17OrNewer() throws Exception {
		ToolDirectory tools = ToolDirectory.without(this.directory).with("java", JAVA_11);
		try (RunScript script = RunScript.start(this.ports, "PATH", tools)) {
			assertFails(script, "java 17 or newer is needed; " + tools + "/java is 11.0.2");
		}
	}

	@Test
	void prefersJavaHome() throws Exception {
		new ToolDirectory(this.directory.resolve("bin")).with("java", JAVA_11);
		try (RunScript script = RunScript.start(this.ports, "JAVA_HOME", this.directory)) {
			assertFails(script, "java 17 or newer is needed; " + this.directory + "/bin/java is 11.0.2");
		}
	}

	@Test
	void needsAValidJavaHome() throws Exception {
		try (RunScript script = RunScript.start(this.ports, "JAVA_HOME", this.directory)) {
			assertFails(script, "JAVA_HOME is " + this.directory + ", which has no bin/java");
		}
	}

	@Test
	void needsCurl() throws Exception {
		ToolDirectory tools = ToolDirectory.without(this.directory, "curl");
		try (RunScript script = RunScript.start(this.ports, "PATH", tools)) {
			assertFails(script, "curl is missing: it is needed to check whether the processes are ready");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "http", "-1", "0", "080", "65531", "18446744073709551617" })
	void needsAPortFrom1To65530(String port) throws Exception {
		try (RunScript script = RunScript.start(RunScript.HOME, Map.of("PORT", port))) {
			assertFails(script, "PORT must be a number from 1 to 65530, not " + port);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "--observ", "observe", "--help", "", "--observe --observe" })
	void refusesUnknownArguments(String arguments) throws Exception {
		List<String> command = Stream
			.concat(Stream.of(RunScript.HOME.resolve("run").toString()), Stream.of(arguments.split(" ")))
			.toList();
		try (RunScript script = RunScript.start(command, Path.of("/"), Map.of())) {
			assertFails(script, "usage: ./run [--observe]");
		}
	}

	private static void assertFails(RunScript script, String reason) throws InterruptedException {
		assertThat(script.exitCode()).isEqualTo(1);
		assertThat(script.errors().awaitEnd()).containsExactly("run: " + reason);
		assertThat(script.output().awaitEnd()).isEmpty();
	}

}
