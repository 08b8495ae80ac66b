package cloud.calculator.rehearsal.jelastic;

import java.io.IOException;
import java.util.stream.Stream;

import cloud.calculator.rehearsal.CommandResult;
import cloud.calculator.rehearsal.jelastic.manifest.ImportedManifests;

/**
 * Runs the scripts that the platform runs on nodes.
 */
final class NodeScript {

	private NodeScript() {
	}

	static CommandResult run(String name, Object... values) throws IOException, InterruptedException {
		return CommandResult.run(
				Stream
					.concat(Stream.of("bash", ImportedManifests.DIRECTORY.resolve("scripts").resolve(name).toString()),
							Stream.of(values).map(String::valueOf))
					.toArray(String[]::new));
	}

}
