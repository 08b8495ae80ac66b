package cloud.calculator.gateway.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import cloud.calculator.testsupport.http.ConsecutivePorts;
import cloud.calculator.testsupport.process.RunScript;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("process")
class RunScriptStopIT {

	private final ConsecutivePorts ports = ConsecutivePorts.free();

	private RunScript script;

	private List<ProcessHandle> processes;

	@AfterEach
	void stop() {
		this.script.close();
		this.processes.forEach(ProcessHandle::destroyForcibly);
	}

	@Test
	void stopsAllFiveWhenItIsTerminated(@TempDir Path project, @TempDir Path programs) throws Exception {
		this.script = EmptyProject.in(project).withStubServices().start(this.ports, programs).awaitReady();
		this.processes = this.script.descendants();
		this.script.terminate();
		assertThatAllHaveStopped(143);
		assertThat(this.script.output().lines()).filteredOn((line) -> line.contains("Graceful shutdown complete"))
			.hasSize(5);
	}

	@Test
	void stopsAllFiveOnControlC() throws Exception {
		// its own process group, as a terminal creates it; SIGINT may be ignored by the
		// parent, and children inherit that
		this.script = RunScript.start(List.of("setsid", "env", "--default-signal=INT", RunScript.HOME + "/run"),
				Path.of("/"), Map.of("PORT", String.valueOf(this.ports.first())));
		this.script.awaitReady();
		this.processes = this.script.descendants();
		signal("INT", "-" + this.script.pid());
		assertThatAllHaveStopped(130);
		assertThat(this.script.output().lines()).filteredOn((line) -> line.contains("Graceful shutdown complete"))
			.hasSize(5);
	}

	@Test
	void stopsStartingProcessesWhenItsTerminalIsClosed() throws Exception {
		this.script = RunScript.start(this.ports);
		this.script.pidOf("web");
		this.processes = this.script.descendants();
		signal("HUP", String.valueOf(this.script.pid()));
		assertThatAllHaveStopped(129);
	}

	@Test
	void killsProcessesThatHaveNotStoppedAfterTenSeconds() throws Exception {
		this.script = RunScript.start(this.ports);
		signal("STOP", String.valueOf(this.script.pidOf("sub")));
		this.processes = this.script.descendants();
		this.script.terminate();
		assertThatAllHaveStopped(143);
	}

	private void assertThatAllHaveStopped(int exitCode) throws InterruptedException {
		assertThat(this.processes).filteredOn((process) -> process.info().command().orElse("").endsWith("java"))
			.hasSize(5);
		assertThat(this.script.exitCode()).isEqualTo(exitCode);
		assertThat(this.processes).noneMatch(ProcessHandle::isAlive);
		assertThat(this.ports.areFree()).isTrue();
		assertThat(this.script.errors().awaitEnd()).noneMatch((line) -> line.startsWith("run:"));
	}

	private static void signal(String name, String target) throws IOException, InterruptedException {
		Process kill = new ProcessBuilder("sh", "-c", "kill -s " + name + " -- " + target).inheritIO().start();
		assertThat(kill.waitFor(10, TimeUnit.SECONDS)).isTrue();
		assertThat(kill.exitValue()).isZero();
	}

}
