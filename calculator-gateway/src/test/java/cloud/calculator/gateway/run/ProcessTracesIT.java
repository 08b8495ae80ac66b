package cloud.calculator.gateway.run;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import cloud.calculator.testsupport.http.Client;
import cloud.calculator.testsupport.http.ConsecutivePorts;
import cloud.calculator.testsupport.process.RunScript;
import cloud.calculator.testsupport.running.TraceCollector;
import cloud.calculator.testsupport.running.TraceCollector.ReceivedSpan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Traces and structured logs of five processes, configured by environment variables.
 */
@Tag("process")
class ProcessTracesIT {

	private static final JsonMapper JSON = new JsonMapper();

	private static ConsecutivePorts ports;

	private static TraceCollector collector;

	private static RunScript script;

	@BeforeAll
	static void start() throws Exception {
		ports = ConsecutivePorts.free();
		collector = new TraceCollector();
		script = RunScript
			.start(RunScript.HOME,
					Map.of("PORT", String.valueOf(ports.first()), "OTEL_EXPORTER_OTLP_ENDPOINT",
							"http://localhost:" + collector.port(), "OTEL_TRACES_SAMPLER", "parentbased_traceidratio",
							"OTEL_TRACES_SAMPLER_ARG", "1.0", "OTEL_BSP_SCHEDULE_DELAY", "200",
							"LOGGING_STRUCTURED_FORMAT_CONSOLE", "ecs", "LOGGING_LEVEL_CLOUD_CALCULATOR", "DEBUG"))
			.awaitReady();
	}

	@AfterAll
	static void stop() throws Exception {
		try (RunScript stopped = script) {
			stopped.terminate();
			assertThat(stopped.exitCode()).isEqualTo(143);
			assertThat(stopped.output().awaitEnd()).filteredOn((line) -> line.contains("Graceful shutdown complete"))
				.hasSize(5);
		}
		finally {
			collector.close();
		}
	}

	@Test
	void aTraceContainsTheGatewayTheCallsAndTheOperators() throws Exception {
		List<ReceivedSpan> trace = collector.awaitTrace(calculate("(1+2)*(3-4)/5"), 10);
		assertThat(trace).extracting((span) -> span.service() + ": " + span.name())
			.containsExactlyInAnyOrder("calculator-gateway: POST /", "calculator-gateway: calculation",
					"calculator-gateway: call add", "calculator-gateway: call sub", "calculator-gateway: call mul",
					"calculator-gateway: call div", "calculator-add: POST /operations",
					"calculator-sub: POST /operations", "calculator-mul: POST /operations",
					"calculator-div: POST /operations");
	}

	@Test
	void gatewayAndOperatorLogTheCalculationUnderItsTrace() throws Exception {
		String trace = calculate("5.5+6");
		JsonNode gateway = logged("web", "5.5\\+6 = 11.5");
		assertThat(gateway.at("/traceId").stringValue()).isEqualTo(trace);
		assertThat(gateway.at("/service/name").stringValue()).isEqualTo("calculator-gateway");
		assertThat(gateway.at("/service/node/name").stringValue()).endsWith(":" + ports.first());
		JsonNode operator = logged("add", "5.5 \\+ 6 = 23/2");
		assertThat(operator.at("/traceId").stringValue()).isEqualTo(trace);
		assertThat(operator.at("/service/name").stringValue()).isEqualTo("calculator-add");
		assertThat(operator.at("/service/node/name").stringValue()).endsWith(":" + (ports.first() + 1));
	}

	@Test
	void lineBreaksInExpressionsDoNotForgeLogEntries() throws Exception {
		calculate("7+\r\n{\"message\":\"forged\"}\u001b[2J\u0085");
		assertThat(logged("web", "7\\+.* = syntax-error").at("/message").stringValue()).contains("\r\n{\"message\"");
		assertThat(script.output().lines()).filteredOn((line) -> line.startsWith("web | "))
			.allSatisfy((line) -> assertThat(JSON.readTree(line.substring("web | ".length())).isObject()).isTrue());
	}

	private static JsonNode logged(String process, String message) throws InterruptedException {
		return JSON
			.readTree(script.output().await("^" + process + " \\| (\\{.*\"message\":\"" + message + "\".*)").group(1));
	}

	/** Calculates, and returns the id of the trace. */
	private static String calculate(String expression) {
		HttpResponse<String> answer = Client.post(URI.create("http://localhost:" + ports.first()), expression);
		return answer.headers().firstValue("traceparent").orElseThrow().split("-")[1];
	}

}
