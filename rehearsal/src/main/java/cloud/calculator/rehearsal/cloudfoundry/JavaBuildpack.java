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
 * The start command that version 5 of the Java buildpack gives an app. Its agents are
 * left out, and java-cfenv too, except for the profile that it activates.
 */
final class JavaBuildpack {

	private static final int DEFAULT_THREADS = 250;

	private JavaBuildpack() {
	}

	/**
	 * The command that starts an app.
	 * @param app the app
	 * @param jar the jar that was pushed
	 * @param processors the number of processors of its host
	 * @return the command, for the directory of the unpacked jar
	 * @throws IOException if the jar cannot be read
	 * @throws IllegalArgumentException if the memory limit is too low for the memory
	 * calculator
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
		return new MemoryCalculator(options(app), app.memory(), ClassCount.estimate(jar), threads(app));
	}

	/** For buildpacks that ignore {@code stack_threads}. */
	static MemoryCalculator memoryWithDefaultThreads(App app, Path jar) throws IOException {
		return new MemoryCalculator(options(app), app.memory(), ClassCount.estimate(jar), DEFAULT_THREADS);
	}

	/** For an app without any configuration of the buildpack. */
	static MemoryCalculator memoryByDefault(long limit, Path jar) throws IOException {
		return new MemoryCalculator(List.of(), limit, ClassCount.estimate(jar), DEFAULT_THREADS);
	}

	static List<String> options(App app) {
		return Stream.of(app.environment().getOrDefault("JAVA_OPTS", "").split("\\s+"))
			.filter((option) -> !option.isEmpty())
			.toList();
	}

	static int threads(App app) {
		Map<String, Map<String, Object>> config = new Yaml()
			.load(app.environment().getOrDefault("JBP_CONFIG_OPEN_JDK_JRE", "{}"));
		Object threads = config.getOrDefault("memory_calculator", Map.of())
			.getOrDefault("stack_threads", DEFAULT_THREADS);
		return Integer.parseInt(Objects.toString(threads));
	}

}
