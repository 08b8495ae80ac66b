package cloud.calculator.rehearsal.openstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cloud.calculator.rehearsal.CommandResult;
import cloud.calculator.rehearsal.Project;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("process")
class SystemdUnitIT {

	/** The highest accepted exposure, on systemd's scale from 0 (safe) to 10. */
	private static final double MAX_EXPOSURE = 2;

	@TempDir
	private Path folder;

	@BeforeAll
	static void requireSystemd() {
		DebianTool.SYSTEMD.assumeInstalled();
	}

	@ParameterizedTest
	@ValueSource(strings = { "calculator-gateway", "calculator-operator@" })
	void unitIsValid(String name) throws Exception {
		assertThat(verify(Files.readString(unit(name)))).isEqualTo(new CommandResult(0, ""));
	}

	@ParameterizedTest
	@CsvSource({ "MemoryMax=, MemoryMaximum=, Unknown key",
			"/usr/bin/java, /usr/bin/coffee, Command /usr/bin/coffee is not executable",
			"Restart=on-failure, Restart=sometimes, Failed to parse service restart specifier" })
	void mistakesAreReported(String right, String wrong, String message) throws Exception {
		String text = Files.readString(unit("calculator-gateway"));
		assertThat(text).contains(right);
		assertThat(verify(text.replace(right, wrong)).output()).contains(message);
	}

	@ParameterizedTest
	@ValueSource(strings = { "calculator-gateway", "calculator-operator@" })
	void unitIsSandboxed(String name) throws Exception {
		assertThat(exposure(unit(name))).isLessThan(MAX_EXPOSURE);
	}

	@Test
	void exposureIsHighWithoutSandboxing() throws Exception {
		String text = Files.readString(unit("calculator-gateway"))
			.replaceAll("(?m)^(Protect|Private|System|Dynamic).*", "");
		assertThat(exposure(Files.writeString(this.folder.resolve("open.service"), text))).isGreaterThan(MAX_EXPOSURE);
	}

	@ParameterizedTest
	@CsvSource({ "calculator-gateway, calculator-gateway", "calculator-operator@, operator-service" })
	void unitStartsTheServiceLikeTheProcfile(String name, String service) throws IOException {
		assertThat(Files.readString(Project.HOME.resolve("Procfile")))
			.contains("exec java @operator-service/${PREPARED}jvm.options $JAVA_OPTS -jar operator-service/");
		assertThat(Files.readString(unit(name)))
			.contains("ExecStart=/usr/bin/java @jvm.options $JAVA_OPTS -jar %s.jar".formatted(service));
	}

	private CommandResult verify(String text) throws IOException, InterruptedException {
		Path file = Files.writeString(this.folder.resolve("calculator@add.service"), text);
		return DebianTool.run("systemd-analyze", "verify", "--man=no", file);
	}

	private static double exposure(Path unit) throws IOException, InterruptedException {
		String report = DebianTool.run("systemd-analyze", "security", "--offline=yes", unit).output();
		Matcher figure = Pattern.compile("Overall exposure level for .*: ([0-9.]+)").matcher(report);
		assertThat(figure.find()).as(report).isTrue();
		return Double.parseDouble(figure.group(1));
	}

	private static Path unit(String name) {
		return DebianTool.OPENSTACK.resolve("systemd").resolve(name + ".service");
	}

}
