package cloud.calculator.gateway.system;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

import cloud.calculator.testsupport.http.Client;
import cloud.calculator.testsupport.http.FreePort;
import cloud.calculator.testsupport.running.RunningCalculator;
import cloud.calculator.testsupport.running.TraceCollector;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ExtendWith(OutputCaptureExtension.class)
@Tag("timeout")
class MissingCollectorIT {

	@Test
	void calculationsSucceedAndTheLogWarnsOnce(CapturedOutput output) throws Exception {
		int port = FreePort.find();
		try (RunningCalculator running = RunningCalculator.start(
				"management.opentelemetry.tracing.export.otlp.endpoint=http://localhost:" + port + "/v1/traces",
				"management.opentelemetry.tracing.export.schedule-delay=50ms",
				// otherwise the exporter retries for ten seconds before it reports a
				// failure
				"management.opentelemetry.tracing.export.otlp.timeout=500ms",
				"management.opentelemetry.tracing.sampler=always-on")) {
			calculateUntil(running, () -> !warnings(output).isEmpty());
			for (int i = 0; i < 20; i++) {
				calculate(running);
			}
			try (TraceCollector collector = new TraceCollector(port)) {
				calculateUntil(running, () -> output.getOut().contains("The collector accepts traces again."));
				collector.await((spans) -> !spans.isEmpty());
			}
			assertThat(warnings(output)).singleElement().asString().contains("OTEL_EXPORTER_OTLP_ENDPOINT");
			assertThat(output.getOut()).doesNotContain("Failed to export");
		}
	}

	private static void calculateUntil(RunningCalculator running, BooleanSupplier condition) {
		await().atMost(Duration.ofMinutes(1)).until(() -> {
			calculate(running);
			return condition.getAsBoolean();
		});
	}

	private static void calculate(RunningCalculator running) {
		assertThat(Client.post(running.uri("/"), "5+6").body()).isEqualTo("result = 11\n");
	}

	private static List<String> warnings(CapturedOutput output) {
		return output.getOut().lines().filter((line) -> line.contains("does not accept traces")).toList();
	}

}
