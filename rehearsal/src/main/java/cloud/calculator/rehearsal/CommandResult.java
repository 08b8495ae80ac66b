package cloud.calculator.rehearsal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The result of a command that has exited.
 *
 * @param exitCode its exit code
 * @param output its standard output, without surrounding white space
 */
public record CommandResult(int exitCode, String output) {

	/**
	 * Runs a command and waits until it exits. Its standard error goes to the one of this
	 * process.
	 * @param command the program and its arguments
	 * @return the result
	 * @throws IOException if the program cannot be started
	 * @throws InterruptedException if the thread is interrupted
	 */
	public static CommandResult run(String... command) throws IOException, InterruptedException {
		return run(Map.of(), command);
	}

	/**
	 * Runs a command and waits until it exits. Its standard error goes to the one of this
	 * process.
	 * @param environment environment variables in addition to those of this process
	 * @param command the program and its arguments
	 * @return the result
	 * @throws IOException if the program cannot be started
	 * @throws InterruptedException if the thread is interrupted
	 */
	public static CommandResult run(Map<String, String> environment, String... command)
			throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
		builder.environment().putAll(environment);
		Process process = builder.start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return new CommandResult(process.waitFor(), output.strip());
	}

}
