package cloud.calculator.gateway.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cloud.calculator.testsupport.http.Client;
import cloud.calculator.testsupport.http.ConsecutivePorts;
import cloud.calculator.testsupport.http.RepeatedRequests;
import cloud.calculator.testsupport.process.RunScript;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * {@code ./run --observe} with a real Prometheus.
 */
@NeedsPrometheus
@Tag("process")
class PrometheusIT {

	private static final ConsecutivePorts ports = ConsecutivePorts.free();

	/** The metrics of autoscaling policies as expressions for Prometheus. */
	private static final Map<String, String> POLICY_METRICS = Map.of("cpu",
			"rate(process_cpu_time_ns_total{job=\"%s\"}[10s]) / 1e9", "responsetime",
			"sum(rate(http_server_requests_seconds_sum{job=\"%1$s\",uri=\"/\"}[10s]))"
					+ " / sum(rate(http_server_requests_seconds_count{job=\"%1$s\",uri=\"/\"}[10s]))");

	private static RunScript script;

	private static PrometheusServer prometheus;

	@BeforeAll
	static void start() throws Exception {
		script = RunScript
			.start(List.of(RunScript.HOME.resolve("run").toString(), "--observe"), Path.of("/"),
					Map.of("PORT", String.valueOf(ports.first())))
			.awaitReady();
		prometheus = new PrometheusServer(script.output().await("^prometheus at (http://localhost:\\d+)").group(1));
	}

	@AfterAll
	static void stop() throws Exception {
		try (RunScript stopped = script) {
			List<ProcessHandle> family = stopped.descendants();
			Path directory = directory();
			stopped.terminate();
			assertThat(stopped.exitCode()).isEqualTo(143);
			assertThat(family).noneMatch(ProcessHandle::isAlive);
			assertThat(directory).doesNotExist();
		}
	}

	@Test
	void everyDashboardExpressionHasDataWithin30Seconds() throws IOException {
		List<String> expressions = Dashboard.expressions();
		assertThat(expressions).isNotEmpty();
		try (RepeatedRequests load = load(8)) {
			await().atMost(Duration.ofSeconds(30))
				.untilAsserted(() -> assertThat(expressions)
					.allSatisfy((expression) -> assertThat(prometheus.query(expression)).as(expression).isNotEmpty()));
			assertThat(load.answers()).containsOnlyKeys("200");
		}
	}

	@Test
	void allFiveProcessesAreScrapedUnderTheirOwnLabels() {
		await().untilAsserted(() -> assertThat(prometheus.query("count by (job, operator) (up == 1)").keySet())
			.containsExactlyInAnyOrder("{\"job\":\"calculator-gateway\"}",
					"{\"job\":\"operator-service\",\"operator\":\"add\"}",
					"{\"job\":\"operator-service\",\"operator\":\"sub\"}",
					"{\"job\":\"operator-service\",\"operator\":\"mul\"}",
					"{\"job\":\"operator-service\",\"operator\":\"div\"}"));
	}

	@Test
	void onlyPrometheusKnowsThePassword() throws IOException {
		assertThat(Files.getPosixFilePermissions(directory())).noneMatch((each) -> each.name().startsWith("GROUP"))
			.noneMatch((each) -> each.name().startsWith("OTHERS"));
		assertThat(ports.all()).allSatisfy((port) -> assertThat(
				Client.get(URI.create("http://localhost:" + port + "/actuator/prometheus")).statusCode())
			.isEqualTo(401));
	}

	@Test
	void autoscalingMetricsRiseUnderLoad() throws IOException {
		String gateway = POLICY_METRICS.get("responsetime").formatted("calculator-gateway");
		String processors = POLICY_METRICS.get("cpu")
			.formatted("calculator-gateway|operator-service")
			.replace("=", "=~");
		assertThat(POLICY_METRICS.keySet()).containsAll(metricsOfThePolicies());
		Map<String, Double> idle = await().atMost(Duration.ofMinutes(2))
			.until(() -> prometheus.query(processors),
					(values) -> values.size() == 5 && values.values().stream().allMatch((value) -> value < 0.05));
		double alone;
		try (RepeatedRequests load = load(1)) {
			alone = await().atMost(Duration.ofMinutes(1))
				.until(() -> prometheus.query(gateway), (values) -> !values.isEmpty())
				.values()
				.iterator()
				.next();
			assertThat(load.answers()).containsOnlyKeys("200");
		}
		try (RepeatedRequests load = load(32)) {
			await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
				Map<String, Double> busy = prometheus.query(processors);
				assertThat(busy.keySet()).isEqualTo(idle.keySet());
				assertThat(busy)
					.allSatisfy((process, value) -> assertThat(value).as(process).isGreaterThan(2 * idle.get(process)));
				assertThat(prometheus.query(gateway).values()).isNotEmpty().allMatch((value) -> value > 2 * alone);
			});
			assertThat(load.answers()).containsOnlyKeys("200");
		}
	}

	private static Set<String> metricsOfThePolicies() throws IOException {
		try (Stream<Path> files = Files.list(RunScript.HOME.resolve("deploy/cloud-foundry/policies"))) {
			return files.filter((file) -> file.toString().endsWith(".json"))
				.flatMap((file) -> JsonMapper.shared().readTree(file).path("scaling_rules").valueStream())
				.map((JsonNode rule) -> rule.path("metric_type").asString())
				.collect(Collectors.toSet());
		}
	}

	private static RepeatedRequests load(int connections) throws IOException {
		String expression = Files.readString(RunScript.HOME.resolve("benchmarks/expressions/15.txt")).split("\n")[0];
		return new RepeatedRequests(HttpRequest.newBuilder(URI.create("http://localhost:" + ports.first() + "/"))
			.POST(BodyPublishers.ofString(expression))
			.build(), connections, Integer.MAX_VALUE);
	}

	/** The directory with the configuration, the password and the data of Prometheus. */
	private static Path directory() {
		return script.descendants()
			.stream()
			.flatMap((process) -> process.info().arguments().stream().flatMap(Stream::of))
			.filter((argument) -> argument.startsWith("--config.file="))
			.map((argument) -> Path.of(argument.substring("--config.file=".length())).getParent())
			.findFirst()
			.orElseThrow();
	}

}
