package cloud.calculator.rehearsal.openstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cloud.calculator.rehearsal.Program;
import cloud.calculator.rehearsal.Project;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class UnitsTests {

	/** From 0, behind every wall there is, to 10. */
	private static final double EXPOSURE = 2;

	@TempDir
	private Path folder;

	@BeforeAll
	static void systemdIsThere() {
		Tool.SYSTEMD.assumeThatItIsThere();
	}

	@ParameterizedTest
	@ValueSource(strings = { "calculator-gateway", "calculator-operator@" })
	void systemdUnderstandsAllOfIt(String name) throws Exception {
		assertThat(verify(Files.readString(unit(name)))).isEqualTo(new Program(0, ""));
	}

	@ParameterizedTest
	@CsvSource({ "MemoryMax=, MemoryMaximum=, Unknown key",
			"/usr/bin/java, /usr/bin/coffee, Command /usr/bin/coffee is not executable",
			"Restart=on-failure, Restart=sometimes, Failed to parse service restart specifier" })
	void systemdDoesNotUnderstandMistakes(String right, String wrong, String message) throws Exception {
		String text = Files.readString(unit("calculator-gateway"));
		assertThat(text).contains(right);
		assertThat(verify(text.replace(right, wrong)).output()).contains(message);
	}

	@ParameterizedTest
	@ValueSource(strings = { "calculator-gateway", "calculator-operator@" })
	void itIsBehindWalls(String name) throws Exception {
		assertThat(exposure(unit(name))).isLessThan(EXPOSURE);
	}

	@Test
	void withoutWallsItWouldBeExposed() throws Exception {
		String text = Files.readString(unit("calculator-gateway"))
			.replaceAll("(?m)^(Protect|Private|System|Dynamic).*", "");
		assertThat(exposure(Files.writeString(this.folder.resolve("open.service"), text))).isGreaterThan(EXPOSURE);
	}

	@ParameterizedTest
	@CsvSource({ "calculator-gateway, calculator-gateway", "calculator-operator@, operator-service" })
	void itStartsAsTheProcfileDoes(String name, String service) throws IOException {
		assertThat(Files.readString(Project.HOME.resolve("Procfile")))
			.contains("exec java @operator-service/${PREPARED}jvm.options $JAVA_OPTS -jar operator-service/");
		assertThat(Files.readString(unit(name)))
			.contains("ExecStart=/usr/bin/java @jvm.options $JAVA_OPTS -jar %s.jar".formatted(service));
	}

	private Program verify(String text) throws IOException, InterruptedException {
		Path file = Files.writeString(this.folder.resolve("calculator@add.service"), text);
		return Tool.run("systemd-analyze", "verify", "--man=no", file);
	}

	private static double exposure(Path unit) throws IOException, InterruptedException {
		String report = Tool.run("systemd-analyze", "security", "--offline=yes", unit).output();
		Matcher figure = Pattern.compile("Overall exposure level for .*: ([0-9.]+)").matcher(report);
		assertThat(figure.find()).as(report).isTrue();
		return Double.parseDouble(figure.group(1));
	}

	private static Path unit(String name) {
		return Tool.OPENSTACK.resolve("systemd").resolve(name + ".service");
	}

}
