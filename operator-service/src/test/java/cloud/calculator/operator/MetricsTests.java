package cloud.calculator.operator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@OperatorServiceTest("add")
@TestPropertySource(properties = "spring.security.user.password=1234")
class MetricsTests {

	private static final Pattern ROW = Pattern
		.compile("\\| `(calculator\\.[^`]+)` \\| (.*?) \\| ?(.*?) ?\\| ?\\| .+ \\|");

	private final RestTestClient operator;

	private final MeterRegistry registry;

	MetricsTests(RestTestClient operator, MeterRegistry registry) {
		this.operator = operator;
		this.registry = registry;
	}

	@Test
	void theDocumentationListsEveryMeter() throws IOException {
		String page = Files.readString(Path.of("../docs/metrics.md"));
		List<String> list = ROW.matcher(page.split("## Operator\n")[1].split("\n## ")[0])
			.results()
			.map((row) -> String.join(" ", row.group(1), row.group(2), row.group(3)))
			.toList();
		assertThat(list).isNotEmpty();
		assertThat(this.registry.getMeters().stream().map(Meter::getId))
			.filteredOn((id) -> id.getName().startsWith("calculator."))
			.allSatisfy((id) -> assertThat(id.getTags()).isEmpty())
			.map((id) -> String.join(" ", id.getName(), id.getType().name().toLowerCase(Locale.ROOT),
					Objects.toString(id.getBaseUnit(), "")))
			.containsExactlyInAnyOrderElementsOf(list);
	}

	@Test
	void everyOperationIsCounted() {
		double before = this.registry.get("calculator.operator.operations").counter().count();
		this.operator.post()
			.uri("/operations")
			.contentType(MediaType.APPLICATION_JSON)
			.body("{\"operations\":[{\"left\":\"5\",\"right\":\"6\"},{\"left\":\"1e10000\",\"right\":\"1\"}]}")
			.exchange()
			.expectStatus()
			.isOk();
		assertThat(this.registry.get("calculator.operator.operations").counter().count() - before).isEqualTo(2);
	}

	@Test
	void theAdministratorSeesProcessMetrics() {
		this.operator.get()
			.uri("/actuator/prometheus")
			.headers((headers) -> headers.setBasicAuth("user", "1234"))
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.value((text) -> assertThat(text).contains("calculator_operator_operations_total",
					"process_memory_rss_bytes", "jvm_memory_used_bytes", "process_cpu_time_ns_total"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Basic ", "Basic dXNlcjo=", "Bearer 1234", "1234" })
	void metricsRequireAuthentication(String authorization) {
		this.operator.get()
			.uri("/actuator/prometheus")
			.header("Authorization", authorization)
			.exchange()
			.expectStatus()
			.isUnauthorized()
			.expectBody(String.class)
			.value((text) -> assertThat(text).doesNotContain("calculator_", "jvm_"));
	}

}
