package cloud.calculator.gateway.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import cloud.calculator.testsupport.http.ConsecutivePorts;
import cloud.calculator.testsupport.process.RunScript;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("process")
class RunScriptFailureIT {

	private final ConsecutivePorts ports = ConsecutivePorts.free();

	@Test
	void reportsAKilledOperatorAndStopsTheOthers(@TempDir Path project, @TempDir Path programs) throws Exception {
		try (RunScript script = EmptyProject.in(project).withStubServices().start(this.ports, programs).awaitReady()) {
			List<ProcessHandle> processes = script.descendants();
			ProcessHandle.of(script.pidOf("mul")).orElseThrow().destroyForcibly();
			assertThat(script.exitCode()).isEqualTo(1);
			assertThat(script.errors().awaitEnd())
				.containsExactly("run: mul ended with exit code 137; stopping the others");
			assertThat(processes).noneMatch(ProcessHandle::isAlive);
			assertThat(this.ports.areFree()).isTrue();
		}
	}

	@Test
	void reportsAProcessThatEndsBeforeItIsReady(@TempDir Path programs) throws Exception {
		// without a compiler nothing is prepared first
		Map<String, String> environment = Map.of("PORT", String.valueOf(this.ports.first()), "JAVA_OPTS",
				"-XX:NoSuchOption", "PATH", ToolDirectory.without(programs, "javac").toString());
		try (RunScript script = RunScript.start(RunScript.HOME, environment)) {
			assertThat(script.exitCode()).isEqualTo(1);
			assertThat(script.errors().awaitEnd()).singleElement()
				.asString()
				.matches("run: \\w{3} ended with exit code 1; stopping the others");
			assertThat(script.output().awaitEnd()).anyMatch((line) -> line.startsWith("web | Unrecognized VM option"))
				.noneMatch((line) -> line.startsWith("calculator ready"));
		}
	}

}
