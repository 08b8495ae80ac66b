package cloud.calculator.gateway.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import cloud.calculator.testsupport.running.RunningCalculator;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * {@code docs/metrics.md} against the meters: name, type, unit and labels.
 */
@Tag("context")
class MetricsListTests {

	private static final Pattern ROW = Pattern
		.compile("\\| `(calculator\\.[^`]+)` \\| (.*?) \\| ?(.*?) ?\\| ?(.*?) ?\\| .+ \\|");

	@Test
	void theDocumentationListsExactlyTheExistingMeters() throws IOException {
		List<String> list = list("Gateway");
		assertThat(list).isNotEmpty();
		MeterRegistry registry = RunningCalculator.shared().bean(MeterRegistry.class);
		await().untilAsserted(() -> assertThat(registry.getMeters().stream().map(Meter::getId))
			.filteredOn((id) -> id.getName().startsWith("calculator."))
			.map(MetricsListTests::row)
			.containsOnly(list.toArray(String[]::new))
			.containsAll(list));
	}

	@Test
	void everyMeterHasADescription() {
		assertThat(RunningCalculator.shared().bean(MeterRegistry.class).getMeters())
			.filteredOn((meter) -> meter.getId().getName().startsWith("calculator."))
			.allSatisfy((meter) -> assertThat(meter.getId().getDescription()).isNotBlank());
	}

	private static List<String> list(String section) throws IOException {
		String page = Files.readString(Path.of("../docs/metrics.md"));
		return ROW.matcher(page.split("## " + section + "\n")[1].split("\n## ")[0])
			.results()
			.map((row) -> String.join(" ", row.group(1), row.group(2), row.group(3), row.group(4)))
			.toList();
	}

	private static String row(Meter.Id id) {
		String unit = (id.getBaseUnit() != null) ? id.getBaseUnit() : "";
		String labels = id.getTags()
			.stream()
			.map((tag) -> "`" + tag.getKey() + "`")
			// operator before address
			.sorted((one, other) -> other.compareTo(one))
			.collect(Collectors.joining(", "));
		return String.join(" ", id.getName(), id.getType().name().toLowerCase(Locale.ROOT), unit, labels);
	}

}
