package cloud.calculator.gateway.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The script {@code run}, started as a user would, from wherever and with whatever
 * environment.
 */
final class RunScript implements AutoCloseable {

	static final Path HOME = Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
		.filter((directory) -> Files.exists(directory.resolve("Procfile")))
		.findFirst()
		.orElseThrow();

	private final Process process;

	private final Lines output;

	private final Lines errors;

	private RunScript(Process process) {
		this.process = process;
		this.output = new Lines(process.getInputStream());
		this.errors = new Lines(process.getErrorStream());
	}

	static RunScript start(FivePorts ports) throws IOException {
		return start(HOME, Map.of("PORT", String.valueOf(ports.first())));
	}

	static RunScript start(FivePorts ports, String variable, Object value) throws IOException {
		return start(HOME, Map.of("PORT", String.valueOf(ports.first()), variable, value.toString()));
	}

	static RunScript start(Path home, Map<String, String> environment) throws IOException {
		return start(List.of(home.resolve("run").toString()), Path.of("/"), environment);
	}

	static RunScript start(List<String> command, Path directory, Map<String, String> environment) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
		builder.environment().keySet().removeAll(List.of("PORT", "SERVICE"));
		builder.environment().put("JAVA_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx128m");
		if (environment.containsKey("PATH")) {
			builder.environment().remove("JAVA_HOME");
		}
		builder.environment().putAll(environment);
		return new RunScript(builder.start());
	}

	RunScript awaitReady() throws InterruptedException {
		this.output.await("^calculator ready at ");
		this.output.await("^try: ");
		return this;
	}

	long pid() {
		return this.process.pid();
	}

	long pidOf(String name) throws InterruptedException {
		return Long.parseLong(this.output.await("^" + name + " \\| .* with PID (\\d+)").group(1));
	}

	Lines output() {
		return this.output;
	}

	Lines errors() {
		return this.errors;
	}

	List<ProcessHandle> descendants() {
		return this.process.descendants().toList();
	}

	void terminate() {
		// not through the process, which would stop listening to it
		this.process.toHandle().destroy();
	}

	int exitCode() throws InterruptedException {
		assertThat(this.process.waitFor(60, TimeUnit.SECONDS)).as("ended within a minute, after:\n" + this.output)
			.isTrue();
		return this.process.exitValue();
	}

	@Override
	public void close() {
		List<ProcessHandle> family = descendants();
		terminate();
		this.process.onExit().completeOnTimeout(this.process, 30, TimeUnit.SECONDS).join().toHandle().destroyForcibly();
		family.forEach(ProcessHandle::destroyForcibly);
	}

}
