package cloud.calculator.gateway.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cloud.calculator.testsupport.http.ConsecutivePorts;
import cloud.calculator.testsupport.process.RunScript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The preparation of archives of classes by {@code run}, in a project of empty files and
 * with a JDK that writes an empty archive or prints its arguments.
 */
@Tag("process")
class RunScriptPreparationIT {

	private static final String JAR = Files.isDirectory(Path.of("/sys/kernel/mm/transparent_hugepage"))
			? "-XX:+UseTransparentHugePages -jar " : "-jar ";

	private static final String PREPARED_ADDER = "add | java @operator-service/target/prepared/jvm.options " + JAR
			+ "operator-service/target/prepared/operator-service.jar";

	private static final String PLAIN_ADDER = "add | java @operator-service/jvm.options " + JAR
			+ "operator-service/target/operator-service.jar";

	private final ConsecutivePorts ports = ConsecutivePorts.free();

	private EmptyProject project;

	private ToolDirectory tools;

	@BeforeEach
	void writeProjectAndTools(@TempDir Path directory, @TempDir Path programs) throws IOException {
		this.project = EmptyProject.in(directory);
		this.tools = ToolDirectory.without(programs);
		install("25.0.3", "echo cache >${6#-XX:AOTCacheOutput=}");
	}

	@Test
	void preparesBothServicesAndStartsThemPrepared() throws Exception {
		assertThat(outputOfAStart()).startsWith("preparing operator-service calculator-gateway for faster starts")
			.contains(PREPARED_ADDER);
		assertThat(read("operator-service/target/prepared/jvm.options"))
			.contains(Files.readString(RunScript.HOME.resolve("aot/jvm.options")))
			.endsWith("-XX:AOTCache=operator-service/target/prepared/operator-service.aot\n");
		assertThat(read("operator-service/target/prepared/operator-service.aot")).isEqualTo("cache\n");
	}

	@Test
	void preparesOncePerBuild() throws Exception {
		outputOfAStart();
		assertThat(outputOfAStart()).contains(PREPARED_ADDER).noneMatch((line) -> line.startsWith("preparing"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "operator-service/target/operator-service.jar", "operator-service/jvm.options" })
	void preparesAServiceAgainAfterAChange(String file) throws Exception {
		outputOfAStart();
		this.project.age("operator-service/target/prepared/jvm.options", 2);
		this.project.write(file, 3);
		assertThat(outputOfAStart()).startsWith("preparing operator-service for faster starts")
			.contains(PREPARED_ADDER);
	}

	@Test
	void preparesAgainForAnotherJdk() throws Exception {
		outputOfAStart();
		install("25.0.4", "echo new cache >${6#-XX:AOTCacheOutput=}");
		assertThat(outputOfAStart()).startsWith("preparing operator-service calculator-gateway for faster starts");
		assertThat(read("operator-service/target/prepared/operator-service.aot")).isEqualTo("new cache\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "17.0.15", "24.0.2" })
	void preparesACdsArchiveOnAnOlderJdk(String version) throws Exception {
		install(version, "echo archive >${6#-XX:ArchiveClassesAtExit=}");
		assertThat(outputOfAStart()).startsWith("preparing operator-service calculator-gateway for faster starts")
			.contains(PREPARED_ADDER);
		assertThat(read("operator-service/target/prepared/jvm.options"))
			.doesNotContain(Files.readString(RunScript.HOME.resolve("aot/jvm.options")))
			.endsWith("-XX:SharedArchiveFile=operator-service/target/prepared/operator-service.jsa\n");
		assertThat(read("operator-service/target/prepared/operator-service.jsa")).isEqualTo("archive\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "exit 1", ":", "kill -KILL $$" })
	void startsUnpreparedWhenTheTrainingFails(String training) throws Exception {
		install("25.0.3", training);
		try (RunScript script = start()) {
			assertThat(script.output().awaitEnd()).contains(PLAIN_ADDER);
			assertThat(script.errors().awaitEnd()).first()
				.isEqualTo("run: preparing failed, so this start takes longer; the reason is in"
						+ " operator-service/target/prepare.log calculator-gateway/target/prepare.log");
		}
		assertThat(targetOfTheOperator()).containsExactly("operator-service.jar", "prepare.log");
	}

	@Test
	void leavesNoIncompleteFilesWhenItIsTerminated(@TempDir Path directory) throws Exception {
		Path pipe = directory.resolve("pipe");
		assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
		install("25.0.3", "echo half a cache >${6#-XX:AOTCacheOutput=}",
				"[ $3 = operator-service ] && echo $$ >" + pipe, "exec sleep 60");
		try (RunScript script = start()) {
			ProcessHandle training = ProcessHandle.of(Long.parseLong(Files.readString(pipe).strip())).orElseThrow();
			script.terminate();
			assertThat(script.exitCode()).isEqualTo(143);
			assertThat(training.isAlive()).isFalse();
		}
		assertThat(targetOfTheOperator()).containsExactly("operator-service.jar", "prepare.log");
	}

	private void install(String version, String... training) throws IOException {
		this.tools.with("java", Stream
			.of(Stream.of("case \"$*\" in", "-version)",
					"echo 'openjdk version \"" + version + "\" 2026-04-21 LTS' >&2", ";;", "*/aot/Training.java' '*)"),
					Stream.of(training), Stream.of(";;", "*jarmode*) ;;", "*)", "echo java $*", "exit 1", "esac"))
			.flatMap((lines) -> lines)
			.toArray(String[]::new));
	}

	private RunScript start() throws IOException {
		return RunScript.start(this.project.directory(),
				Map.of("PORT", String.valueOf(this.ports.first()), "PATH", this.tools.toString(), "JAVA_OPTS", ""));
	}

	private List<String> outputOfAStart() throws Exception {
		try (RunScript script = start()) {
			return script.output().awaitEnd();
		}
	}

	private String read(String file) throws IOException {
		return Files.readString(this.project.directory().resolve(file));
	}

	private List<String> targetOfTheOperator() throws IOException {
		try (Stream<Path> files = Files.list(this.project.directory().resolve("operator-service/target"))) {
			return files.map((file) -> file.getFileName().toString()).sorted().toList();
		}
	}

}
