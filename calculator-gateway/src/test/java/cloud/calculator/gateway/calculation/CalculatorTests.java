package cloud.calculator.gateway.calculation;

import java.time.Duration;

import cloud.calculator.gateway.dispatch.CalculationAdmission;
import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class CalculatorTests {

	private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

	/** Without a dispatcher every calculation fails with an exception. */
	@SuppressWarnings("NullAway")
	private final Calculator calculator = new Calculator(
			new LimitsProperties(100, 10, 10, 10, 10, 10, Duration.ofSeconds(1)), null,
			new CalculationAdmission(100_000), new CalculationMeters(this.registry),
			new CalculationTracer(OpenTelemetry.noop().getTracer("test")), Clock.SYSTEM);

	@Test
	void anUnexpectedExceptionIsCountedAndThrown() {
		CalculationRequest request = CalculationRequest.of("5+6");
		assertThatNullPointerException().isThrownBy(() -> this.calculator.calculate(request));
		assertThat(count("internal-error")).isEqualTo(1);
		assertThat(count("done")).isZero();
	}

	@Test
	void anExpressionBeyondTheLimitIsTooLongForTheLimitAndNotForTheMemory() {
		assertThat(this.calculator.calculate(CalculationRequest.of("1".repeat(500))))
			.isInstanceOfSatisfying(Problem.class, (problem) -> assertThat(problem.detail().english())
				.isEqualTo("An expression can have at most 100 characters."));
	}

	private long count(String outcome) {
		return this.registry.get("calculator.calculations").tag("outcome", outcome).timer().count();
	}

}
