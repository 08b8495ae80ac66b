package cloud.calculator.rehearsal.cloudfoundry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.yaml.snakeyaml.Yaml;

/**
 * What the Java buildpack, version 5, makes of an app; its agent against full heaps is
 * left out, and so is java-cfenv, but for the profile that it adds.
 */
final class JavaBuildpack {

	private static final int THREADS = 250;

	private JavaBuildpack() {
	}

	/**
	 * The command that starts an app.
	 * @param app the app
	 * @param jar what was pushed
	 * @param processors how many processors its host has
	 * @return the command, for the folder into which the jar was unpacked
	 * @throws IOException if the jar cannot be read
	 * @throws IllegalArgumentException if the memory calculator refuses the start
	 */
	static List<String> command(App app, Path jar, int processors) throws IOException {
		List<String> command = new ArrayList<>(List.of("java", "-XX:ActiveProcessorCount=" + processors,
				"-Djava.io.tmpdir=/home/vcap/tmp", "-XX:+ExitOnOutOfMemoryError"));
		command.addAll(options(app));
		command.addAll(memory(app, jar).options());
		command.addAll(List.of("-cp", ".", "org.springframework.boot.loader.launch.JarLauncher"));
		return command;
	}

	static MemoryCalculator memory(App app, Path jar) throws IOException {
		return new MemoryCalculator(options(app), app.memory(), Classes.of(jar), threads(app));
	}

	/** As with a buildpack that passes over what it is told of threads. */
	static MemoryCalculator memoryWithItsOwnThreads(App app, Path jar) throws IOException {
		return new MemoryCalculator(options(app), app.memory(), Classes.of(jar), THREADS);
	}

	/** As for an app that tells the buildpack nothing. */
	static MemoryCalculator memoryByDefault(long limit, Path jar) throws IOException {
		return new MemoryCalculator(List.of(), limit, Classes.of(jar), THREADS);
	}

	static List<String> options(App app) {
		return Stream.of(app.environment().getOrDefault("JAVA_OPTS", "").split("\\s+"))
			.filter((option) -> !option.isEmpty())
			.toList();
	}

	static int threads(App app) {
		Map<String, Map<String, Object>> config = new Yaml()
			.load(app.environment().getOrDefault("JBP_CONFIG_OPEN_JDK_JRE", "{}"));
		Object threads = config.getOrDefault("memory_calculator", Map.of()).getOrDefault("stack_threads", THREADS);
		return Integer.parseInt(Objects.toString(threads));
	}

}
