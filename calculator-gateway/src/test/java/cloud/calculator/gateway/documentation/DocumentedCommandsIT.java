package cloud.calculator.gateway.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cloud.calculator.testsupport.process.RunScript;
import cloud.calculator.testsupport.process.SharedCalculator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs the commands in the {@code console} blocks of the README and of the pages in docs,
 * and compares their output. An ellipsis in the documented output stands for any text.
 */
@Tag("process")
class DocumentedCommandsIT {

	private static final Pattern CONSOLE = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);

	private static final Pattern ADDRESS = Pattern.compile("localhost:5000([0-4])");

	/**
	 * A command and its output.
	 *
	 * @param page the file that documents it
	 * @param command the command
	 * @param output the documented output
	 */
	record Example(String page, String command, String output) {

		static Example of(Path page, String text) {
			String[] parts = text.split("\n", 2);
			return new Example(page.getFileName().toString(), parts[0], parts[1]);
		}

		@Override
		public String toString() {
			return this.page + ": " + this.command;
		}

	}

	@ParameterizedTest
	@MethodSource("examples")
	void everyCommandPrintsTheDocumentedOutput(Example example) throws Exception {
		String pattern = Arrays.stream(example.output().strip().split("…", -1))
			.map(Pattern::quote)
			.collect(Collectors.joining(".*"));
		assertThat(print(example.command()).strip()).matches(pattern);
	}

	static List<Example> examples() throws IOException {
		List<Example> examples = pages().stream().flatMap(DocumentedCommandsIT::examples).toList();
		assertThat(examples).extracting(Example::page).contains("README.md", "api.md", "traces.md");
		return examples;
	}

	private static List<Path> pages() throws IOException {
		try (Stream<Path> docs = Files.list(RunScript.HOME.resolve("docs"))) {
			Stream<Path> pages = docs.filter((file) -> file.toString().endsWith(".md")).sorted();
			return Stream.concat(Stream.of(RunScript.HOME.resolve("README.md")), pages).toList();
		}
	}

	private static Stream<Example> examples(Path page) {
		return CONSOLE.matcher(read(page))
			.results()
			.flatMap((block) -> Arrays.stream(block.group(1).split("(?m)^\\$ ")).skip(1))
			.map((text) -> Example.of(page, text));
	}

	private static String read(Path page) {
		try {
			return Files.readString(page);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String print(String command) throws Exception {
		String adapted = ADDRESS.matcher(command)
			.replaceAll(
					(address) -> "localhost:" + (SharedCalculator.ports().first() + Integer.parseInt(address.group(1))))
			.replace("curl ", "curl --silent --show-error --max-time 20 ");
		Process shell = new ProcessBuilder("sh", "-c", adapted).redirectErrorStream(true).start();
		return new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

}
