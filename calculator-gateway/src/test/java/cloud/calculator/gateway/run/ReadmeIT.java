package cloud.calculator.gateway.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs the commands of the README's console blocks and compares what they print; an
 * ellipsis there stands for anything.
 */
class ReadmeIT {

	private static final Pattern CONSOLE = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);

	record Example(String command, String output) {

		static Example of(String text) {
			String[] parts = text.split("\n", 2);
			return new Example(parts[0], parts[1]);
		}

	}

	@ParameterizedTest
	@MethodSource("examples")
	void everyCommandPrintsWhatTheReadmeSays(Example example) throws Exception {
		String pattern = Arrays.stream(example.output().strip().split("…", -1))
			.map(Pattern::quote)
			.collect(Collectors.joining(".*"));
		assertThat(print(example.command()).strip()).matches(pattern);
	}

	static Stream<Example> examples() throws IOException {
		List<Example> examples = CONSOLE.matcher(Files.readString(RunScript.HOME.resolve("README.md")))
			.results()
			.flatMap((block) -> Arrays.stream(block.group(1).split("(?m)^\\$ ")).skip(1))
			.map(Example::of)
			.toList();
		assertThat(examples).isNotEmpty();
		return examples.stream();
	}

	private static String print(String command) throws Exception {
		String moved = command.replace("localhost:50000", "localhost:" + FiveProcesses.ports().first())
			.replace("localhost:50001", "localhost:" + (FiveProcesses.ports().first() + 1))
			.replace("curl ", "curl -sS --max-time 20 ");
		Process shell = new ProcessBuilder("sh", "-c", moved).redirectErrorStream(true).start();
		return new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

}
