package cloud.calculator.gateway.run;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import cloud.calculator.testsupport.process.RunScript;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The configuration files of Prometheus, checked by {@code promtool}.
 */
@NeedsPrometheus
@Tag("process")
class PrometheusFilesIT {

	@ParameterizedTest
	@ValueSource(strings = { "run.yml", "compose.yml" })
	void theConfigurationIsValid(String file) throws Exception {
		promtool("check", "config", "--syntax-only", file);
	}

	@Test
	void theAlertsAreValid() throws Exception {
		promtool("check", "rules", "--lint-fatal", "alerts.yml");
	}

	@Test
	void alertsFireUnderTheirConditionsOnly() throws Exception {
		promtool("test", "rules", "alerts.test.yml");
	}

	private static void promtool(String... arguments) throws Exception {
		List<String> command = Stream.concat(Stream.of("promtool"), Stream.of(arguments)).toList();
		Process process = new ProcessBuilder(command)
			.directory(RunScript.HOME.resolve("observability/prometheus").toFile())
			.redirectErrorStream(true)
			.start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).as(output).isZero();
	}

}
