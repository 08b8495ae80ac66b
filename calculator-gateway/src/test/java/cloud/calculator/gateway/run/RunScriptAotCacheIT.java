package cloud.calculator.gateway.run;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import cloud.calculator.testsupport.http.ConsecutivePorts;
import cloud.calculator.testsupport.process.RunScript;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * The archives of classes that {@code run} makes with the JDK 25 of this machine.
 */
@Tag("process")
class RunScriptAotCacheIT {

	private static final ConsecutivePorts ports = ConsecutivePorts.free();

	@TempDir
	private static Path logs;

	private static RunScript script;

	@BeforeAll
	static void start() throws Exception {
		List<Path> jdks = findJdk25();
		assumeThat(jdks).as("a JDK 25 under /usr/lib/jvm").isNotEmpty();
		script = RunScript
			.start(RunScript.HOME, Map.of("PORT", String.valueOf(ports.first()), "JAVA_HOME", jdks.get(0).toString(),
					"JAVA_OPTS", "-Xlog:class+load:file=" + logs + "/%p.log"))
			.awaitReady();
	}

	@AfterAll
	static void stop() {
		if (script != null) {
			script.close();
		}
	}

	@ParameterizedTest
	@CsvSource({ "add, operator.arithmetic.Addition", "sub, operator.arithmetic.Subtraction",
			"mul, operator.arithmetic.Multiplication", "div, operator.arithmetic.Division",
			"web, gateway.GatewayApplication" })
	void everyProcessLoadsItsClassesFromACache(String process, String type) throws Exception {
		assertThat(Files.readString(logs.resolve(script.pidOf(process) + ".log")))
			.contains(" cloud.calculator." + type + " source: shared objects file");
	}

	@Test
	void noProcessLogsAWarning() {
		assertThat(script.output().lines()).noneMatch((line) -> line.contains("[warning]") || line.contains("[error"));
		assertThat(script.errors().lines()).isEmpty();
	}

	private static List<Path> findJdk25() throws IOException {
		Path home = Path.of("/usr/lib/jvm");
		if (Files.notExists(home)) {
			return List.of();
		}
		try (DirectoryStream<Path> jdks = Files.newDirectoryStream(home, "*25*")) {
			return StreamSupport.stream(jdks.spliterator(), false)
				.filter((jdk) -> Files.isExecutable(jdk.resolve("bin/javac")))
				.toList();
		}
	}

}
