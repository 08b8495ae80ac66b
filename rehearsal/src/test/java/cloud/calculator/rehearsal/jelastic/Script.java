package cloud.calculator.rehearsal.jelastic;

import java.io.IOException;
import java.util.stream.Stream;

import cloud.calculator.rehearsal.Program;

/**
 * The scripts that run on nodes.
 */
final class Script {

	private Script() {
	}

	static Program run(String name, Object... values) throws IOException, InterruptedException {
		return Program.run(
				Stream
					.concat(Stream.of("bash", Imported.FOLDER.resolve("scripts").resolve(name).toString()),
							Stream.of(values).map(String::valueOf))
					.toArray(String[]::new));
	}

}
