package cloud.calculator.gateway.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import cloud.calculator.testsupport.process.RunScript;

/**
 * A project of empty files around the scripts, built and up to date.
 */
record EmptyProject(Path directory) {

	static EmptyProject in(Path directory) throws IOException {
		EmptyProject project = new EmptyProject(directory);
		Files.createDirectories(directory.resolve("aot"));
		for (String file : new String[] { "run", "Procfile", "aot/prepare", "aot/jvm.options" }) {
			Files.copy(RunScript.HOME.resolve(file), directory.resolve(file));
			project.age(file, 0);
		}
		project.write("pom.xml", 0);
		project.write("aot/Training.java", 0);
		project.age("aot", 0);
		for (String module : new String[] { "service-support", "operator-service", "calculator-gateway" }) {
			project.write(module + "/pom.xml", 0);
			project.write(module + "/jvm.options", 0);
			project.write(module + "/src/main/java/Some.java", 0);
			project.write(module + "/src/test/java/SomeTest.java", 99);
			project.write(module + "/target/" + module + ".jar", 1);
			project.age(module + "/src/main/java", 0);
			project.age(module + "/src/main", 0);
		}
		return project;
	}

	/**
	 * Writes an empty file, so many seconds after the others.
	 */
	void write(String name, int seconds) throws IOException {
		Path file = this.directory.resolve(name);
		Files.createDirectories(file.getParent());
		Files.write(file, new byte[0]);
		age(name, seconds);
	}

	void age(String name, int seconds) throws IOException {
		Files.setLastModifiedTime(this.directory.resolve(name),
				FileTime.from(Instant.parse("2020-01-01T00:00:00Z").plusSeconds(seconds)));
	}

	void delete(String name) throws IOException {
		Files.delete(this.directory.resolve(name));
	}

}
