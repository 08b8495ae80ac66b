package cloud.calculator.gateway.system;

import java.util.List;
import java.util.stream.IntStream;

import cloud.calculator.gateway.calculation.Calculation;
import cloud.calculator.gateway.calculation.CalculationRequest;
import cloud.calculator.gateway.calculation.Calculator;
import cloud.calculator.gateway.dispatch.Step;
import cloud.calculator.testsupport.running.RunningCalculator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

@Tag("context")
class RoundsTests {

	@ParameterizedTest
	@CsvSource({ "5, 0, 0", "5+6, 1, 1", "(5+6)*2, 2, 2", "1*2+3*4, 2, 2", "(1+2)*(3-4)/5+6, 4, 5" })
	void readyOperationsOfOneOperatorShareACall(String expression, int rounds, int calls) {
		Calculation calculation = calculate(expression);
		assertThat(calculation.results().rounds()).isEqualTo(rounds);
		assertThat(calculation.results().calls()).isEqualTo(calls);
	}

	@Test
	void aLongSumTakesTenRoundsOfOneCall() {
		Calculation calculation = calculate(
				IntStream.rangeClosed(1, 1000).mapToObj(String::valueOf).collect(joining("+")));
		assertThat(calculation.value().result()).isEqualTo("500500");
		assertThat(calculation.results().rounds()).isEqualTo(10);
		assertThat(calculation.results().calls()).isEqualTo(10);
	}

	@Test
	void stepsListOperationRoundInstanceAndDuration() {
		List<Step> steps = calculate("(1+2)*3-8/2").results().steps();
		assertThat(steps)
			.extracting((step) -> "%d: %s %s %s = %s".formatted(step.operation().round(), step.left(),
					step.operation().operator().symbol(), step.right(), step.value()))
			.containsExactly("1: 1 + 2 = 3", "1: 8 / 2 = 4", "2: 3 * 3 = 9", "3: 9 - 4 = 5");
		assertThat(steps).allSatisfy((step) -> {
			assertThat(step.instance()).startsWith(step.operation().operator().profile() + "/");
			assertThat(step.duration()).isPositive();
		});
	}

	private static Calculation calculate(String expression) {
		return (Calculation) RunningCalculator.shared()
			.bean(Calculator.class)
			.calculate(CalculationRequest.of(expression));
	}

}
