package cloud.calculator.rehearsal.kubernetes;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

import cloud.calculator.rehearsal.Project;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * When the chart's autoscalers change the number of replicas, by their numbers and the
 * measured cost of a calculation.
 */
class AutoscalingTests {

	private static final int TWO_HOURS = 2 * 60 * 60 / HorizontalPodAutoscaler.PERIOD;

	private static HorizontalPodAutoscaler gateway;

	private static HorizontalPodAutoscaler operator;

	@BeforeAll
	static void readChart() throws IOException {
		Manifests manifests = HelmChart.OURS.render(ValueSets.CPU);
		gateway = autoscaler(manifests, "gateway");
		operator = autoscaler(manifests, "add");
	}

	@ParameterizedTest(name = "{0} replicas with {1} processors in all: {2}")
	@CsvSource({ "1, 0.5, 1", "1, 0.76, 1", "1, 0.78, 2", "2, 0.71, 2", "2, 0.70, 1", "2, 1.26, 2", "2, 1.55, 3",
			"3, 0.1, 1", "4, 9, 4" })
	void recommendationIsTheLoadDividedByTheTarget(int replicas, double processors, int recommended) {
		assertThat(gateway.recommend(replicas, processors)).isEqualTo(recommended);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4 })
	void constantLoadNeverChangesTheDirection(int replicas) {
		for (double load = 0; load < 4; load += 0.02) {
			double processors = load;
			assertThat(changes(gateway.simulate(replicas, TWO_HOURS, (period) -> processors)))
				.as("%.2f processors", load)
				.matches((changes) -> changes.stream().distinct().count() <= 1);
		}
	}

	@Test
	void loadThatVariesBySevenPercentDoesNotFlap() {
		for (double load = 0; load < 4; load += 0.02) {
			double processors = load;
			List<Integer> replicas = gateway.simulate(1, TWO_HOURS,
					(period) -> processors * ((period / 30 % 2 == 0) ? 0.965 : 1.035));
			assertThat(changes(replicas)).as("%.2f processors", load).doesNotContain(-1);
		}
	}

	@Test
	void loadThatVariesMoreThanTheToleranceFlaps() {
		assertThat(changes(gateway.simulate(1, TWO_HOURS, (period) -> (period / 30 % 2 == 0) ? 0.65 : 0.85)))
			.contains(1, -1);
	}

	@Test
	void processorTimeOfAStartAddsNoReplica() {
		int minute = 60 / HorizontalPodAutoscaler.PERIOD;
		assertThat(operator.simulate(1, TWO_HOURS, (period) -> (period < minute) ? 2 : 0.1)).containsOnly(1);
	}

	@Test
	void readmeListsTheRates() throws IOException {
		List<String> rows = Stream.of("1 operation", "15 operations", "200 operations")
			.map(AutoscalingTests::row)
			.toList();
		assertThat(Files.readAllLines(HelmChart.KUBERNETES.resolve("README.md"))).containsSubsequence(rows);
	}

	private static String row(String expression) {
		double[] cost = cost(expression);
		return "| %s | %s | %s |".formatted(expression, rates(gateway, cost[0]),
				rates(operator, expression.startsWith("1 ") ? cost[1] : cost[1] / 4));
	}

	/** Rates in calculations a second, rounded down to two digits. */
	private static String rates(HorizontalPodAutoscaler autoscaler, double milliseconds) {
		double up = threshold((load) -> autoscaler.recommend(1, load) > 1);
		double down = threshold((load) -> autoscaler.recommend(2, load) > 1);
		return "%s | %s".formatted(round(up / milliseconds * 1000), round(down / milliseconds * 1000));
	}

	/** The least load in processors for which a condition is true. */
	private static double threshold(Predicate<Double> condition) {
		return Stream.iterate(0.0, (load) -> load + 0.001).filter(condition).findFirst().orElseThrow();
	}

	private static String round(double rate) {
		double unit = Math.pow(10, Math.floor(Math.log10(rate)) - 1);
		return String.format(Locale.ENGLISH, "%,d", (long) (Math.floor(rate / unit) * unit));
	}

	/** Milliseconds of processor time of the gateway and of all operators. */
	private static double[] cost(String expression) {
		try (Stream<String> lines = Files.lines(Project.HOME.resolve("docs/scaling.md"))) {
			String[] cells = lines.dropWhile((line) -> !line.startsWith("| Expression | Gateway | All operators"))
				.filter((line) -> line.startsWith("| " + expression))
				.findFirst()
				.orElseThrow()
				.split("\\|");
			return new double[] { Double.parseDouble(cells[2]), Double.parseDouble(cells[3]) };
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static List<Integer> changes(List<Integer> replicas) {
		return Stream.iterate(1, (i) -> i < replicas.size(), (i) -> i + 1)
			.map((i) -> replicas.get(i) - replicas.get(i - 1))
			.filter((change) -> change != 0)
			.toList();
	}

	private static HorizontalPodAutoscaler autoscaler(Manifests manifests, String component) {
		return manifests.ofKind("HorizontalPodAutoscaler")
			.filter((object) -> Manifests.component(object).equals(component))
			.map(HorizontalPodAutoscaler::of)
			.findFirst()
			.orElseThrow();
	}

}
