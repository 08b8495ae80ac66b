package cloud.calculator.gateway.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import cloud.calculator.testsupport.http.ConsecutivePorts;
import cloud.calculator.testsupport.process.RunScript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The build by {@code run}, in a project of empty files and with a Maven that only prints
 * its arguments.
 */
@Tag("process")
class RunScriptBuildIT {

	private static final String OPERATOR = "operator-service/target/operator-service.jar";

	private static final String GATEWAY = "calculator-gateway/target/calculator-gateway.jar";

	private static final String[] JAVA_17 = { "echo 'openjdk version \"17.0.1\" 2021-10-19' >&2", "exit 1" };

	private final ConsecutivePorts ports = ConsecutivePorts.free();

	private EmptyProject project;

	@TempDir
	private Path programs;

	@BeforeEach
	void writeProject(@TempDir Path directory) throws IOException {
		this.project = EmptyProject.in(directory);
	}

	@Test
	void buildsNothingWhenTheJarsAreUpToDate() throws Exception {
		try (RunScript script = start(tools())) {
			assertThat(script.exitCode()).isEqualTo(1);
			assertThat(script.output().awaitEnd()).isNotEmpty()
				.allMatch((line) -> line.matches("(\\w{3} \\||preparing) .*"));
		}
	}

	@Test
	void buildsAMissingJar() throws Exception {
		this.project.delete(OPERATOR);
		assertBuilds(OPERATOR);
	}

	@ParameterizedTest
	@ValueSource(strings = { "calculator-gateway/pom.xml", "calculator-gateway/src/main/java/Some.java",
			"calculator-gateway/src/main/resources/application.yml" })
	void buildsAnOutdatedJar(String file) throws Exception {
		this.project.write(file, 2);
		assertBuilds(GATEWAY);
	}

	@Test
	void buildsAJarWhoseSourceWasDeleted() throws Exception {
		this.project.delete("operator-service/src/main/java/Some.java");
		assertBuilds(OPERATOR);
	}

	@ParameterizedTest
	@ValueSource(strings = { "pom.xml", "service-support/pom.xml", "service-support/src/main/java/Some.java" })
	void buildsBothWhenAFileOfBothIsNewer(String file) throws Exception {
		this.project.write(file, 2);
		assertBuilds(OPERATOR + " " + GATEWAY);
	}

	@Test
	void needsMavenToBuild() throws Exception {
		this.project.delete(GATEWAY);
		assertFails(ToolDirectory.without(this.programs, "mvn"), "Maven (mvn) is needed to build " + GATEWAY);
	}

	@Test
	void needsAJdkToBuild() throws Exception {
		this.project.delete(GATEWAY);
		assertFails(ToolDirectory.without(this.programs, "javac"),
				"a JDK is needed to build " + GATEWAY + "; there is no javac next to " + this.programs + "/java");
	}

	@Test
	void stopsMavenWhenItIsTerminated() throws Exception {
		this.project.delete(GATEWAY);
		try (RunScript script = start(tools().with("mvn", "echo building $$", "exec sleep 60"))) {
			ProcessHandle maven = ProcessHandle.of(Long.parseLong(script.output().await("^building (\\d+)").group(1)))
				.orElseThrow();
			script.terminate();
			assertThat(script.exitCode()).isEqualTo(143);
			assertThat(maven.isAlive()).isFalse();
		}
	}

	private ToolDirectory tools() throws IOException {
		return ToolDirectory.without(this.programs)
			.with("java", JAVA_17)
			.with("mvn", "echo mvn \"$@\" in \"$PWD\"", "exit 1");
	}

	private RunScript start(ToolDirectory tools) throws IOException {
		return RunScript.start(this.project.directory(),
				Map.of("PORT", String.valueOf(this.ports.first()), "PATH", tools.toString()));
	}

	private void assertBuilds(String jars) throws Exception {
		try (RunScript script = start(tools())) {
			assertThat(script.exitCode()).isEqualTo(1);
			assertThat(script.output().awaitEnd()).containsExactly("building " + jars,
					"mvn -q -DskipTests -pl operator-service,calculator-gateway -am package in "
							+ this.project.directory());
			assertThat(script.errors().awaitEnd()).containsExactly("run: the build failed");
		}
	}

	private void assertFails(ToolDirectory tools, String reason) throws Exception {
		try (RunScript script = start(tools)) {
			assertThat(script.exitCode()).isEqualTo(1);
			assertThat(script.errors().awaitEnd()).containsExactly("run: " + reason);
			assertThat(script.output().awaitEnd()).isEmpty();
		}
	}

}
