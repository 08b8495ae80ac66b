package cloud.calculator.testsupport.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import cloud.calculator.testsupport.http.ConsecutivePorts;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A running instance of the script {@code run}, with standard JVM options for short-lived
 * processes unless a test sets {@code JAVA_OPTS}.
 */
public final class RunScript implements AutoCloseable {

	/** The root directory of the project: the nearest one with a Procfile. */
	public static final Path HOME = Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
		.filter((directory) -> Files.exists(directory.resolve("Procfile")))
		.findFirst()
		.orElseThrow();

	private final Process process;

	private final ProcessOutput output;

	private final ProcessOutput errors;

	private RunScript(Process process) {
		this.process = process;
		this.output = new ProcessOutput(process.getInputStream());
		this.errors = new ProcessOutput(process.getErrorStream());
	}

	/** Starts the calculator on the given ports, the gateway on the first. */
	public static RunScript start(ConsecutivePorts ports) throws IOException {
		return start(HOME, Map.of("PORT", String.valueOf(ports.first())));
	}

	/** Starts the calculator on the given ports with one environment variable more. */
	public static RunScript start(ConsecutivePorts ports, String variable, Object value) throws IOException {
		return start(HOME, Map.of("PORT", String.valueOf(ports.first()), variable, value.toString()));
	}

	/**
	 * Starts the script of any project from the root directory of the file system.
	 * @param home the directory of the script
	 * @param environment environment variables
	 * @return the running script
	 * @throws IOException if it cannot be started
	 */
	public static RunScript start(Path home, Map<String, String> environment) throws IOException {
		return start(List.of(home.resolve("run").toString()), Path.of("/"), environment);
	}

	/**
	 * Starts a command that runs the script.
	 * @param command the command with its arguments
	 * @param directory the working directory
	 * @param environment environment variables; a PATH replaces JAVA_HOME
	 * @return the running script
	 * @throws IOException if it cannot be started
	 */
	public static RunScript start(List<String> command, Path directory, Map<String, String> environment)
			throws IOException {
		ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
		builder.environment().keySet().removeAll(List.of("PORT", "SERVICE"));
		builder.environment().put("JAVA_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx128m");
		if (environment.containsKey("PATH")) {
			builder.environment().remove("JAVA_HOME");
		}
		builder.environment().putAll(environment);
		return new RunScript(builder.start());
	}

	/** Waits until the script reports that the calculator is ready. */
	public RunScript awaitReady() throws InterruptedException {
		this.output.await("^calculator ready at ");
		this.output.await("^try: ");
		return this;
	}

	/** The id of the script's own process. */
	public long pid() {
		return this.process.pid();
	}

	/** Waits until a process of the calculator has logged its id, and returns it. */
	public long pidOf(String name) throws InterruptedException {
		return Long.parseLong(this.output.await("^" + name + " \\| .* with PID (\\d+)").group(1));
	}

	/** Standard output. */
	public ProcessOutput output() {
		return this.output;
	}

	/** Standard error. */
	public ProcessOutput errors() {
		return this.errors;
	}

	/** All processes that the script has started and that still run. */
	public List<ProcessHandle> descendants() {
		return this.process.descendants().toList();
	}

	/** Sends SIGTERM to the script. */
	public void terminate() {
		// Process.destroy() would close the streams that are still read
		this.process.toHandle().destroy();
	}

	/** Waits for the script's end, at most a minute, and returns its exit code. */
	public int exitCode() throws InterruptedException {
		assertThat(this.process.waitFor(60, TimeUnit.SECONDS)).as("ended within a minute, after:\n" + this.output)
			.isTrue();
		return this.process.exitValue();
	}

	@Override
	public void close() {
		List<ProcessHandle> descendants = descendants();
		terminate();
		this.process.onExit().completeOnTimeout(this.process, 30, TimeUnit.SECONDS).join().toHandle().destroyForcibly();
		descendants.forEach(ProcessHandle::destroyForcibly);
	}

}
