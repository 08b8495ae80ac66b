package cloud.calculator.gateway.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A directory of programs that replaces PATH, with or without certain programs.
 */
record ToolDirectory(Path directory) {

	private static final List<String> NEEDED = List.of("cat", "curl", "dirname", "find", "java", "javac", "mkdir",
			"mkfifo", "mktemp", "mv", "rm", "sed", "sh", "sleep");

	static ToolDirectory without(Path directory, String... names) throws IOException {
		ToolDirectory tools = new ToolDirectory(directory);
		for (String name : NEEDED) {
			if (!List.of(names).contains(name)) {
				tools.with(name, "exec " + onThisMachine(name) + " \"$@\"");
			}
		}
		return tools;
	}

	ToolDirectory with(String name, String... script) throws IOException {
		Path program = this.directory.resolve(name);
		Files.createDirectories(program.getParent());
		Files.write(program, Stream.concat(Stream.of("#!/bin/sh"), Stream.of(script)).toList());
		if (!program.toFile().setExecutable(true)) {
			throw new IOException(program + " cannot be made executable");
		}
		return this;
	}

	static Path onThisMachine(String name) {
		return Stream.of(System.getenv("PATH").split(":"))
			.map((directory) -> Path.of(directory, name))
			.filter(Files::isExecutable)
			.findFirst()
			.orElseThrow();
	}

	@Override
	public String toString() {
		return this.directory.toString();
	}

}
