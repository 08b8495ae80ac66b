package cloud.calculator.gateway.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * On a project of empty files, with a Maven that only says how it was called.
 */
class RunScriptBuildIT {

	private static final String OPERATOR = "operator-service/target/operator-service.jar";

	private static final String GATEWAY = "calculator-gateway/target/calculator-gateway.jar";

	private final FivePorts ports = FivePorts.free();

	@TempDir
	private Path project;

	@TempDir
	private Path programs;

	@BeforeEach
	void writeProject() throws IOException {
		for (String script : new String[] { "run", "Procfile" }) {
			Files.copy(RunScript.HOME.resolve(script), this.project.resolve(script));
		}
		write("pom.xml", 0);
		for (String module : new String[] { "operator-service", "calculator-gateway" }) {
			write(module + "/pom.xml", 0);
			write(module + "/src/main/java/Some.java", 0);
			write(module + "/src/test/java/SomeTest.java", 99);
			write(module + "/target/" + module + ".jar", 1);
			age(this.project.resolve(module + "/src/main/java"), 0);
			age(this.project.resolve(module + "/src/main"), 0);
		}
	}

	@Test
	void buildsNothingThatIsUpToDate() throws Exception {
		try (RunScript script = start(tools())) {
			assertThat(script.exitCode()).isEqualTo(1);
			assertThat(script.output().toTheEnd()).isNotEmpty().allMatch((line) -> line.matches("\\w{3} \\| .*"));
		}
	}

	@Test
	void buildsAJarThatIsMissing() throws Exception {
		Files.delete(this.project.resolve(OPERATOR));
		assertThatItBuilds(OPERATOR);
	}

	@ParameterizedTest
	@ValueSource(strings = { "calculator-gateway/pom.xml", "calculator-gateway/src/main/java/Some.java",
			"calculator-gateway/src/main/resources/application.yml" })
	void buildsAJarThatIsOlderThanItsModule(String file) throws Exception {
		write(file, 2);
		assertThatItBuilds(GATEWAY);
	}

	@Test
	void buildsAJarWhoseSourceIsGone() throws Exception {
		Files.delete(this.project.resolve("operator-service/src/main/java/Some.java"));
		assertThatItBuilds(OPERATOR);
	}

	@Test
	void buildsBothWhenTheRootPomIsNewer() throws Exception {
		write("pom.xml", 2);
		assertThatItBuilds(OPERATOR + " " + GATEWAY);
	}

	@Test
	void needsMavenToBuild() throws Exception {
		Files.delete(this.project.resolve(GATEWAY));
		assertThatItRefuses(Tools.without(this.programs, "mvn"), "Maven (mvn) is needed to build " + GATEWAY);
	}

	@Test
	void needsAJdkToBuild() throws Exception {
		Files.delete(this.project.resolve(GATEWAY));
		assertThatItRefuses(Tools.without(this.programs, "javac"),
				"a JDK is needed to build " + GATEWAY + "; beside " + this.programs + "/java there is no javac");
	}

	@Test
	void stopsMavenWhenItIsTerminated() throws Exception {
		Files.delete(this.project.resolve(GATEWAY));
		try (RunScript script = start(tools().with("mvn", "echo building $$", "exec sleep 60"))) {
			ProcessHandle maven = ProcessHandle.of(Long.parseLong(script.output().await("^building (\\d+)").group(1)))
				.orElseThrow();
			script.terminate();
			assertThat(script.exitCode()).isEqualTo(143);
			assertThat(maven.isAlive()).isFalse();
		}
	}

	private Tools tools() throws IOException {
		return Tools.without(this.programs).with("mvn", "echo mvn \"$@\" in \"$PWD\"", "exit 1");
	}

	private RunScript start(Tools tools) throws IOException {
		return RunScript.start(this.project,
				Map.of("PORT", String.valueOf(this.ports.first()), "PATH", tools.toString()));
	}

	private void assertThatItBuilds(String jars) throws Exception {
		try (RunScript script = start(tools())) {
			assertThat(script.exitCode()).isEqualTo(1);
			assertThat(script.output().toTheEnd()).containsExactly("building " + jars,
					"mvn -q -DskipTests -pl operator-service,calculator-gateway package in " + this.project);
			assertThat(script.errors().toTheEnd()).containsExactly("run: the build failed");
		}
	}

	private void assertThatItRefuses(Tools tools, String reason) throws Exception {
		try (RunScript script = start(tools)) {
			assertThat(script.exitCode()).isEqualTo(1);
			assertThat(script.errors().toTheEnd()).containsExactly("run: " + reason);
			assertThat(script.output().toTheEnd()).isEmpty();
		}
	}

	/**
	 * Writes an empty file, so many seconds after the others.
	 */
	private void write(String name, int seconds) throws IOException {
		Path file = this.project.resolve(name);
		Files.createDirectories(file.getParent());
		Files.write(file, new byte[0]);
		age(file, seconds);
	}

	private static void age(Path file, int seconds) throws IOException {
		Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z").plusSeconds(seconds)));
	}

}
