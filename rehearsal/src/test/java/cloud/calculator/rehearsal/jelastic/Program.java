package cloud.calculator.rehearsal.jelastic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A program that has ended.
 *
 * @param status how it ended
 * @param output what it printed
 */
record Program(int status, String output) {

	static Program run(String... command) throws IOException, InterruptedException {
		return run(Map.of(), command);
	}

	static Program run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
		builder.environment().putAll(environment);
		Process process = builder.start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return new Program(process.waitFor(), output.strip());
	}

	/** A program from the folder of scripts. */
	static Program script(String name, Object... values) throws IOException, InterruptedException {
		List<String> command = Stream
			.concat(Stream.of("bash", Imported.FOLDER.resolve("scripts").resolve(name).toString()),
					Stream.of(values).map(String::valueOf))
			.toList();
		return run(command.toArray(String[]::new));
	}

}
