package cloud.calculator.rehearsal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A program that has ended.
 *
 * @param status how it ended
 * @param output what it printed
 */
public record Program(int status, String output) {

	/**
	 * Runs a program.
	 * @param command its name and its arguments
	 * @return the program, once it has ended
	 * @throws IOException if it cannot be run
	 * @throws InterruptedException if the thread is interrupted
	 */
	public static Program run(String... command) throws IOException, InterruptedException {
		return run(Map.of(), command);
	}

	/**
	 * Runs a program.
	 * @param environment environment variables that it gets besides those of this process
	 * @param command its name and its arguments
	 * @return the program, once it has ended
	 * @throws IOException if it cannot be run
	 * @throws InterruptedException if the thread is interrupted
	 */
	public static Program run(Map<String, String> environment, String... command)
			throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
		builder.environment().putAll(environment);
		Process process = builder.start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return new Program(process.waitFor(), output.strip());
	}

}
