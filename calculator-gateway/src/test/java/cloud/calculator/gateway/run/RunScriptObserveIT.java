package cloud.calculator.gateway.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cloud.calculator.testsupport.http.ConsecutivePorts;
import cloud.calculator.testsupport.process.RunScript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code run --observe} in a project of empty files, with services that only print the
 * administrator's name and password.
 */
@Tag("process")
class RunScriptObserveIT {

	private final ConsecutivePorts ports = ConsecutivePorts.free();

	private EmptyProject project;

	private ToolDirectory tools;

	@TempDir
	private Path temporary;

	@BeforeEach
	void writeProjectAndTools(@TempDir Path directory, @TempDir Path programs) throws IOException {
		this.project = EmptyProject.in(directory);
		this.project.write("observability/prometheus/run.yml", 0);
		this.project.write("observability/prometheus/alerts.yml", 0);
		this.tools = ToolDirectory.without(programs, "javac")
			.with("java", "[ $1 != -version ] || { echo 'openjdk version \"17.0.1\" 2021-10-19' >&2; exit; }",
					"echo $SPRING_SECURITY_USER_NAME:$SPRING_SECURITY_USER_PASSWORD", "exec sleep 60");
		for (String name : List.of("cp", "od", "tr")) {
			this.tools.with(name, "exec " + ToolDirectory.onThisMachine(name) + " \"$@\"");
		}
		// every probe succeeds at once
		this.tools.with("curl", "case $* in */readyz | */ready) ;; *) exit 7 ;; esac");
	}

	@Test
	void continuesWithoutPrometheusAndReportsIt() throws Exception {
		try (RunScript script = start("--observe")) {
			script.awaitReady();
			assertThat(script.output().await("^web \\| (\\w*:\\w*)").group(1)).isEqualTo(":");
			script.terminate();
			assertThat(script.errors().awaitEnd()).containsExactly(
					"run: prometheus is missing, so no metrics are collected; Debian has a package of that name");
		}
		assertNothingIsLeft();
	}

	@Test
	void generatesAPasswordAndTheTargetsForPrometheus() throws Exception {
		this.tools.with("prometheus", "cd ${1#--config.file=}/..", "cat targets.yml; echo password $(cat password)",
				"exec sleep 60");
		try (RunScript script = start("--observe")) {
			script.output().await("^prometheus at http://localhost:" + (this.ports.first() + 5) + ",");
			String password = script.output().await("^prometheus \\| password (\\w{32})$").group(1);
			script.output().await("^web \\| user:" + password + "$");
			script.output().await("^div \\| user:" + password + "$");
			script.output()
				.await("^prometheus \\| - \\{targets: \\['localhost:" + this.ports.first()
						+ "'\\], labels: \\{job: calculator-gateway\\}\\}$");
			script.output()
				.await("^prometheus \\| - \\{targets: \\['localhost:" + (this.ports.first() + 4)
						+ "'\\], labels: \\{job: operator-service, operator: div\\}\\}$");
		}
		assertNothingIsLeft();
	}

	@Test
	void usesAGivenPassword() throws Exception {
		this.tools.with("prometheus", "cd ${1#--config.file=}/..", "echo password $(cat password)", "exec sleep 60");
		try (RunScript script = start(Map.of("SPRING_SECURITY_USER_PASSWORD", "given"), "--observe")) {
			script.output().await("^prometheus \\| password given$");
			script.output().await("^web \\| user:given$");
		}
	}

	@Test
	void continuesWhenPrometheusFails() throws Exception {
		this.tools.with("prometheus", "echo a mistake", "exit 2")
			.with("curl", "case $* in */readyz) ;; *) exit 7 ;; esac");
		try (RunScript script = start("--observe")) {
			script.errors().await("^run: prometheus ended; no metrics are collected$");
			assertThat(script.output().lines()).contains("prometheus | a mistake")
				.anyMatch((line) -> line.startsWith("calculator ready"));
			assertThat(script.descendants()).isNotEmpty();
		}
		assertNothingIsLeft();
	}

	@Test
	void startsNoPrometheusByDefault() throws Exception {
		this.tools.with("prometheus", "echo started", "exec sleep 60");
		try (RunScript script = start()) {
			script.awaitReady();
			assertThat(script.output().await("^web \\| (\\w*:\\w*)").group(1)).isEqualTo(":");
			script.terminate();
			assertThat(script.output().awaitEnd()).noneMatch((line) -> line.startsWith("prometheus"));
		}
	}

	private RunScript start(String... arguments) throws IOException {
		return start(Map.of(), arguments);
	}

	private RunScript start(Map<String, String> more, String... arguments) throws IOException {
		Map<String, String> environment = new HashMap<>(more);
		environment.putAll(Map.of("PORT", String.valueOf(this.ports.first()), "PATH", this.tools.toString(),
				"JAVA_OPTS", "", "TMPDIR", this.temporary.toString()));
		List<String> command = new ArrayList<>(List.of(this.project.directory().resolve("run").toString()));
		command.addAll(List.of(arguments));
		return RunScript.start(command, Path.of("/"), environment);
	}

	private void assertNothingIsLeft() throws IOException {
		try (Stream<Path> files = Files.list(this.temporary)) {
			assertThat(files).isEmpty();
		}
	}

}
