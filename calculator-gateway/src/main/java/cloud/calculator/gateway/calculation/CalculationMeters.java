package cloud.calculator.gateway.calculation;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.springframework.stereotype.Component;

/**
 * The meters of calculations: count and duration by outcome, rounds, and digits of
 * results. Tags have a fixed set of values and nothing from requests, so that clients
 * cannot increase the number of time series.
 */
@Component
class CalculationMeters {

	private static final Duration[] TIMES = Stream.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000)
		.map(Duration::ofMillis)
		.toArray(Duration[]::new);

	private final Timer completed;

	private final Timer internalErrors;

	private final Map<Problem.Type, Timer> problems = new EnumMap<>(Problem.Type.class);

	private final DistributionSummary rounds;

	private final DistributionSummary digits;

	CalculationMeters(MeterRegistry registry) {
		this.completed = timer("done", registry);
		this.internalErrors = timer("internal-error", registry);
		for (Problem.Type type : Problem.Type.values()) {
			this.problems.put(type, timer(type.code(), registry));
		}
		this.rounds = DistributionSummary.builder("calculator.rounds")
			.description("The number of operations of a calculation that depended on each other")
			.baseUnit("rounds")
			.serviceLevelObjectives(1, 2, 3, 5, 10, 20, 50, 100, 1_000)
			.register(registry);
		this.digits = DistributionSummary.builder("calculator.result.digits")
			.description("Digits of a result, numerator and denominator together")
			.baseUnit("digits")
			.serviceLevelObjectives(1, 2, 5, 10, 20, 50, 100, 1_000, 10_000)
			.register(registry);
	}

	private static Timer timer(String outcome, MeterRegistry registry) {
		return Timer.builder("calculator.calculations")
			.description("Calculations, from the expression to the answer")
			.serviceLevelObjectives(TIMES)
			.tag("outcome", outcome)
			.register(registry);
	}

	void record(Answer answer, Duration duration) {
		if (answer instanceof Calculation calculation) {
			this.completed.record(duration);
			this.rounds.record(calculation.results().rounds());
			this.digits.record(digits(calculation.value().fraction()));
		}
		else {
			Objects.requireNonNull(this.problems.get(((Problem) answer).type())).record(duration);
		}
	}

	/** Records a calculation that ended with an unexpected exception. */
	void recordInternalError(Duration duration) {
		this.internalErrors.record(duration);
	}

	private static int digits(String fraction) {
		return fraction.length() - (fraction.startsWith("-") ? 1 : 0) - (fraction.contains("/") ? 1 : 0);
	}

}
