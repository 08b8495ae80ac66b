package cloud.calculator.gateway.system;

import java.nio.charset.StandardCharsets;
import java.util.Set;

import cloud.calculator.exact.Exact;
import cloud.calculator.gateway.DirectEvaluation;
import cloud.calculator.gateway.calculation.Answer;
import cloud.calculator.gateway.calculation.Calculation;
import cloud.calculator.gateway.calculation.CalculationRequest;
import cloud.calculator.gateway.calculation.Calculator;
import cloud.calculator.gateway.calculation.Problem;
import cloud.calculator.gateway.calculation.Problem.Type;
import cloud.calculator.gateway.expression.ExpressionLimits;
import cloud.calculator.gateway.expression.Parser;
import cloud.calculator.testsupport.running.RunningCalculator;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("context")
class CalculatorFuzzTests {

	private static final Set<Type> EXPECTED = Set.of(Type.SYNTAX_ERROR, Type.TOO_LONG, Type.TOO_LARGE,
			Type.DIVISION_BY_ZERO, Type.UNDEFINED);

	private static final ExpressionLimits LIMITS = new ExpressionLimits(100_000, 1_000, 20_000, 10_000, 10_000);

	private final Calculator calculator = RunningCalculator.shared().bean(Calculator.class);

	@FuzzTest
	void anyTextYieldsItsValueOrAProblemWithAPositionInIt(byte[] input) {
		String text = new String(input, StandardCharsets.UTF_8);
		Answer answer = this.calculator.calculate(CalculationRequest.of(text));
		if (answer instanceof Calculation calculation) {
			assertThat(calculation.value().fraction())
				.isEqualTo(Exact.text(DirectEvaluation.of(Parser.parse(text, LIMITS))));
		}
		else {
			Problem problem = (Problem) answer;
			assertThat(problem.type()).isIn(EXPECTED);
			assertThat(problem.position()).isBetween(1, text.codePointCount(0, text.length()) + 1);
		}
	}

}
