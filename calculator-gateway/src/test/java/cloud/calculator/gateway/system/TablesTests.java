package cloud.calculator.gateway.system;

import java.net.http.HttpResponse;

import cloud.calculator.gateway.Tables.ForEachAnswer;
import cloud.calculator.gateway.Tables.ForEachProblem;
import cloud.calculator.gateway.calculation.Answer;
import cloud.calculator.gateway.calculation.Calculation;
import cloud.calculator.gateway.calculation.CalculationRequest;
import cloud.calculator.gateway.calculation.Calculator;
import cloud.calculator.gateway.calculation.Problem;
import cloud.calculator.testsupport.http.Client;
import cloud.calculator.testsupport.running.RunningCalculator;
import org.junit.jupiter.api.Tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

@Tag("context")
class TablesTests {

	private final RunningCalculator running = RunningCalculator.shared();

	@ForEachAnswer
	void calculatesTheExpectedResult(String expression, String result) {
		assertThat(calculate(expression)).isInstanceOfSatisfying(Calculation.class,
				(calculation) -> assertThat(calculation.value().result()).isEqualTo(result));
	}

	@ForEachProblem
	void reportsTheExpectedProblemAndPosition(String expression, String problem, int position) {
		assertThat(calculate(expression)).isInstanceOfSatisfying(Problem.class, (answer) -> {
			assertThat(answer.type().code()).isEqualTo(problem);
			assertThat(answer.position()).isEqualTo(position);
		});
	}

	@ForEachAnswer
	void plainTextResponsesContainTheResult(String expression, String result) {
		HttpResponse<String> response = Client.post(this.running.uri("/"), expression);
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.body()).isEqualTo("result = " + result + "\n");
	}

	@ForEachProblem
	void plainTextResponsesMarkThePositionOfAProblem(String expression, String problem, int position) {
		// over HTTP a text that begins with a brace is JSON
		assumeThat(expression).doesNotStartWith("{");
		HttpResponse<String> response = Client.post(this.running.uri("/"), "text/plain", expression);
		assertThat(response.statusCode()).isBetween(400, 499);
		String[] lines = response.body().split("\n");
		assertThat(lines).hasSize(3);
		assertThat(lines[1]).isEqualTo(expression);
		assertThat(lines[2]).isEqualTo(" ".repeat(position - 1) + "^");
	}

	private Answer calculate(String expression) {
		return this.running.bean(Calculator.class).calculate(CalculationRequest.of(expression));
	}

}
