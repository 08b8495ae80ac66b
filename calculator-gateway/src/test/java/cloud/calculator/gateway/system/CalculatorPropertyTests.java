package cloud.calculator.gateway.system;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Random;

import cloud.calculator.exact.RandomExpression;
import cloud.calculator.gateway.calculation.Answer;
import cloud.calculator.gateway.calculation.Calculation;
import cloud.calculator.gateway.calculation.CalculationRequest;
import cloud.calculator.gateway.calculation.Calculator;
import cloud.calculator.gateway.calculation.Problem;
import cloud.calculator.testsupport.http.Client;
import cloud.calculator.testsupport.running.RunningCalculator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

@Tag("context")
class CalculatorPropertyTests {

	private final RunningCalculator running = RunningCalculator.shared();

	@Property(tries = 500)
	void everyResultEqualsDirectArithmetic(@ForAll long seed, @ForAll @IntRange(max = 200) int operations) {
		RandomExpression random = RandomExpression.of(new Random(seed), operations);
		Answer answer = this.running.bean(Calculator.class).calculate(CalculationRequest.of(random.text()));
		assertThat(text(answer)).as(random.text()).isEqualTo(random.result());
		if (answer instanceof Calculation calculation) {
			assertThat(calculation.results().steps()).hasSize(operations);
			assertThat(calculation.results().calls()).isBetween(calculation.results().rounds(), operations);
		}
	}

	@Property(tries = 500)
	void rearrangedChainsKeepTheirResultAndTheirFirstProblem(@ForAll long seed,
			@ForAll @IntRange(min = 1, max = 60) int length) {
		RandomExpression random = RandomExpression.chain(new Random(seed), length);
		Answer answer = this.running.bean(Calculator.class).calculate(CalculationRequest.of(random.text()));
		assertThat(text(answer)).as(random.text()).isEqualTo(random.result());
	}

	@Property(tries = 500)
	void anyBodyIsAnsweredWithoutAServerError(@ForAll byte[] body) {
		// much longer than any calculation takes, and much shorter than a call that hangs
		HttpResponse<String> response = assertTimeout(Duration.ofSeconds(1),
				() -> Client.post(this.running.uri("/"), body));
		assertThat(response.statusCode()).isBetween(200, 499);
		assertThat(response.body()).endsWith("\n");
	}

	private static String text(Answer answer) {
		return (answer instanceof Calculation calculation) ? calculation.value().fraction()
				: ((Problem) answer).type().code() + " at " + ((Problem) answer).position();
	}

}
