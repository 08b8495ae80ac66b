package cloud.calculator.gateway.system;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import cloud.calculator.gateway.calculation.CalculationRequest;
import cloud.calculator.gateway.calculation.Calculator;
import cloud.calculator.testsupport.http.Client;
import cloud.calculator.testsupport.running.RunningCalculator;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The number of time series does not depend on what clients send.
 */
@Tag("context")
class MetricCardinalityTests {

	private static final int EXPRESSIONS = 100_000;

	private final RunningCalculator running = RunningCalculator.shared();

	@Test
	void expressionsDoNotCreateTimeSeries() throws InterruptedException {
		calculate(0, 10);
		List<String> before = series();
		double answered = answered();
		calculate(10, EXPRESSIONS);
		assertThat(answered() - answered).isEqualTo(EXPRESSIONS);
		assertThat(series()).isEqualTo(before);
	}

	@Test
	void unknownPathsMethodsAndHeadersDoNotCreateTimeSeries() {
		invent(0, 2);
		List<String> before = series();
		invent(2, 50);
		assertThat(series()).isEqualTo(before);
	}

	private void invent(int first, int count) {
		for (int i = first; i < first + count; i++) {
			Client.send(HttpRequest.newBuilder(this.running.uri("/no/such/path" + i)));
			Client
				.send(HttpRequest.newBuilder(this.running.uri("/api/v1/calculations?expression=" + i + "&invented" + i))
					.method("INVENTED" + i, BodyPublishers.noBody())
					.header("Accept", "text/invented" + i));
		}
	}

	/** Calculates numbers, invalid expressions, sums and divisions by zero. */
	private void calculate(int first, int count) throws InterruptedException {
		String[] shapes = { "%d", "-%d", "%d.5", "%de1", "%d$", "(%d", "%d+1", "%d/0" };
		Calculator calculator = this.running.bean(Calculator.class);
		ExecutorService clients = Executors.newFixedThreadPool(32);
		IntStream.range(first, first + count)
			.mapToObj((i) -> CalculationRequest.of(shapes[i % shapes.length].formatted(i)))
			.forEach((request) -> clients.execute(() -> calculator.calculate(request)));
		clients.shutdown();
		assertThat(clients.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
	}

	private double answered() {
		return this.running.bean(MeterRegistry.class)
			.get("calculator.calculations")
			.timers()
			.stream()
			.mapToDouble(Timer::count)
			.sum();
	}

	/** Time series of the calculator and of HTTP; those of the JVM come and go. */
	private List<String> series() {
		return this.running.bean(PrometheusMeterRegistry.class)
			.scrape()
			.lines()
			.filter((line) -> line.startsWith("calculator_") || line.startsWith("http_"))
			.map((line) -> line.substring(0, line.lastIndexOf(' ')))
			.sorted()
			.toList();
	}

}
