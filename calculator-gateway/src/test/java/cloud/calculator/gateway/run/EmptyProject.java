package cloud.calculator.gateway.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import cloud.calculator.testsupport.http.ConsecutivePorts;
import cloud.calculator.testsupport.process.RunScript;

/**
 * A copy of the scripts in a project of empty files, whose JARs are up to date.
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

	/** Makes both services stubs that start quickly. */
	EmptyProject withStubServices() throws IOException {
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StubService.class.getName());
		String entry = StubService.class.getName().replace('.', '/') + ".class";
		for (String module : new String[] { "operator-service", "calculator-gateway" }) {
			String file = module + "/target/" + module + ".jar";
			try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(this.directory.resolve(file)),
					manifest); InputStream code = StubService.class.getClassLoader().getResourceAsStream(entry)) {
				jar.putNextEntry(new ZipEntry(entry));
				Objects.requireNonNull(code).transferTo(jar);
			}
			age(file, 1);
		}
		return this;
	}

	/**
	 * Runs the script with the JVM of the tests and without a compiler, so that it does
	 * not prepare the services for faster starts.
	 */
	RunScript start(ConsecutivePorts ports, Path programs) throws IOException {
		return RunScript.start(this.directory, Map.of("PORT", String.valueOf(ports.first()), "PATH",
				ToolDirectory.without(programs, "javac").toString()));
	}

	/**
	 * Writes an empty file.
	 * @param name its path in the project
	 * @param seconds how much later than the oldest files it was modified
	 * @throws IOException if it cannot be written
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
