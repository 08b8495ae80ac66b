package cloud.calculator.rehearsal.jelastic;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import cloud.calculator.rehearsal.CommandResult;
import cloud.calculator.rehearsal.Project;
import cloud.calculator.rehearsal.jelastic.manifest.ImportedManifests;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("process")
class ShellScriptsIT {

	private static final Map<String, String> RESULTS = Map.of("/readyz", "", "5+6", "11", "5-6", "-1", "5*6", "30",
			"6/5", "1.2");

	@TempDir
	private Path folder;

	static List<Path> scripts() throws IOException {
		try (Stream<Path> files = Files.list(ImportedManifests.DIRECTORY.resolve("scripts"))) {
			return files.filter((file) -> file.toString().endsWith(".sh")).toList();
		}
	}

	@ParameterizedTest
	@MethodSource("scripts")
	void scriptParses(Path script) throws Exception {
		assertThat(CommandResult.run("bash", "-n", script.toString()).exitCode()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "1.8.0_402, 1, engine", "11.0.2, 1, engine", "17, 0, ''", "17.0.15, 0, ''", "21.0.8, 0, ''",
			"25, 0, ''" })
	void javaOlderThan17IsRejected(String version, int status, String words) throws Exception {
		Path java = Files.writeString(this.folder.resolve("java"), """
				#!/bin/sh
				echo 'Picked up JAVA_TOOL_OPTIONS: -Dversion=1' >&2
				echo 'openjdk version "%s" 2026-01-20 LTS' >&2
				""".formatted(version));
		assertThat(java.toFile().setExecutable(true)).isTrue();
		Map<String, String> path = Map.of("PATH", this.folder + ":" + System.getenv("PATH"));
		assertThat(CommandResult.run(path, "bash", ImportedManifests.DIRECTORY.resolve("scripts/engine.sh").toString()))
			.isEqualTo(new CommandResult(status, words));
	}

	@ParameterizedTest
	@CsvSource({ "add, operator-service", "cp, calculator-gateway" })
	void jvmOptionsAreThoseOfJvmOptionsFileExceptTheHeap(String group, String service) throws Exception {
		List<String> common = Files.readAllLines(Project.HOME.resolve(service).resolve("jvm.options"))
			.stream()
			.filter((line) -> line.startsWith("-"))
			.toList();
		assertThat(variables(group))
			.startsWith(common.stream().filter((line) -> !line.startsWith("-Xmx")).toArray(String[]::new));
		assertThat(common).anyMatch((line) -> line.startsWith("-Xmx"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "add", "sub", "mul", "div", "cp" })
	void systemPropertiesMatchTheEnvironmentOfTheNodes(String group) throws Exception {
		Map<String, String> properties = new TreeMap<>();
		for (String line : variables(group)) {
			if (line.startsWith("-Dspring.") || line.startsWith("-Dcalculator.")) {
				properties.put(line.substring(2, line.indexOf('=')).toUpperCase(Locale.ROOT).replace('.', '_'),
						line.substring(line.indexOf('=') + 1));
			}
		}
		Map<String, String> environment = new TreeMap<>(
				ImportedManifests.group(ImportedManifests.manifest("manifest.jps"), group).environment());
		environment.remove("XMX_DEF_PERCENT");
		environment.put("CALCULATOR_OPERATORS_SECRET", "s");
		assertThat(properties).isEqualTo(environment);
	}

	@Test
	void existingOptionsAreKeptAndNoneIsWrittenTwice() throws Exception {
		Path file = Files.writeString(this.folder.resolve("variables.conf"), "-Done=1");
		variables("add");
		List<String> once = Files.readAllLines(file);
		assertThat(once).startsWith("-Done=1").hasSizeGreaterThan(3).doesNotHaveDuplicates();
		assertThat(variables("add")).isEqualTo(once);
	}

	@Test
	void unavailableOptionsAreReported() throws Exception {
		Path file = Files.createFile(this.folder.resolve("variables.conf"));
		assertThat(NodeScript.run("variables.sh", "add", "s", this.folder.toUri(), file))
			.isEqualTo(new CommandResult(1, "variables"));
		assertThat(file).isEmptyFile();
	}

	@Test
	void tomcatStopsGracefullyAndListensOnlyWhileItsApplicationRuns() throws Exception {
		Path file = Files.writeString(this.folder.resolve("server.xml"), """
				<Service name="Catalina">
				  <Connector port="8080" protocol="HTTP/1.1" />
				""");
		String changed = """
				<Service name="Catalina" gracefulStopAwaitMillis="5000">
				  <Connector port="8080" bindOnInit="false" protocol="HTTP/1.1" />
				""";
		for (int time = 0; time < 2; time++) {
			assertThat(NodeScript.run("server.sh", file)).isEqualTo(new CommandResult(0, ""));
			assertThat(file).hasContent(changed);
		}
	}

	@Test
	void serverScriptDoesNothingWithoutTomcat() throws Exception {
		assertThat(NodeScript.run("server.sh", this.folder.resolve("server.xml"))).isEqualTo(new CommandResult(0, ""));
	}

	@Test
	void respondingNodeIsReady() throws Exception {
		try (StubGateway gateway = new StubGateway(RESULTS)) {
			assertThat(NodeScript.run("ready.sh", gateway.address(), 0)).isEqualTo(new CommandResult(0, ""));
		}
	}

	@Test
	void missingApplicationAndMissingProfileAreDistinguished() throws Exception {
		try (StubGateway gateway = new StubGateway(Map.of())) {
			assertThat(NodeScript.run("ready.sh", gateway.address(), 0, this.folder))
				.isEqualTo(new CommandResult(1, "war"));
			Files.writeString(this.folder.resolve("catalina.out"),
					"ERROR Set SPRING_PROFILES_ACTIVE to exactly one of add, sub, mul, div: no profile is active\n");
			assertThat(NodeScript.run("ready.sh", gateway.address(), 0, this.folder))
				.isEqualTo(new CommandResult(1, "profile"));
		}
	}

	@Test
	void nodeWithoutResponseIsSilent() throws Exception {
		assertThat(NodeScript.run("ready.sh", "http://localhost:" + closedPort(), 0, this.folder))
			.isEqualTo(new CommandResult(1, "silent"));
	}

	@Test
	void smokeTestPassesIfAllOperatorsCalculate() throws Exception {
		try (StubGateway gateway = new StubGateway(RESULTS)) {
			assertThat(NodeScript.run("smoke.sh", gateway.address(), 0)).isEqualTo(new CommandResult(0, ""));
		}
	}

	@ParameterizedTest
	@CsvSource({ "5+6, smoke add", "5-6, smoke sub", "5*6, smoke mul", "6/5, smoke div" })
	void smokeTestNamesTheOperatorThatFails(String expression, String words) throws Exception {
		Map<String, String> results = new TreeMap<>(RESULTS);
		results.put(expression, "12");
		try (StubGateway gateway = new StubGateway(results)) {
			assertThat(NodeScript.run("smoke.sh", gateway.address(), 0)).isEqualTo(new CommandResult(1, words));
		}
	}

	private List<String> variables(String group) throws Exception {
		Path file = this.folder.resolve("variables.conf");
		if (!Files.exists(file)) {
			Files.createFile(file);
		}
		assertThat(NodeScript.run("variables.sh", group, "s", ImportedManifests.DIRECTORY.toUri(), file))
			.isEqualTo(new CommandResult(0, ""));
		return Files.readAllLines(file);
	}

	private static int closedPort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

}
