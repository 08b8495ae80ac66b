package cloud.calculator.gateway.run;

import java.net.http.HttpResponse;
import java.util.stream.Stream;

import cloud.calculator.gateway.Tables.ForEachAnswer;
import cloud.calculator.gateway.Tables.ForEachProblem;
import cloud.calculator.testsupport.http.Client;
import cloud.calculator.testsupport.process.SharedCalculator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@Tag("process")
class CalculatorProcessesIT {

	@ForEachAnswer
	void plainTextResponsesContainTheResult(String expression, String result) {
		assertThat(Client.post(SharedCalculator.gateway("/"), expression).body())
			.isEqualTo("result = " + result + "\n");
	}

	@ForEachProblem
	void jsonResponsesContainTheProblemAndItsPosition(String expression, String problem, int position) {
		HttpResponse<String> response = Client.post(SharedCalculator.gateway("/api/v1/calculations"),
				"application/json", "{\"expression\":\"" + expression.replaceAll("[\\\\\"]", "\\\\$0") + "\"}");
		assertThat(response.body()).contains("\"type\":\"/problems/" + problem + "\"", "\"position\":" + position);
	}

	@ParameterizedTest
	@MethodSource
	void limitsAreAppliedOnBothSides(String expression, String start) {
		assertThat(Client.post(SharedCalculator.gateway("/"), expression).body()).startsWith(start);
	}

	static Stream<Arguments> limitsAreAppliedOnBothSides() {
		return Stream.of(arguments("(".repeat(1_000) + "5" + ")".repeat(1_000), "result = 5\n"),
				arguments("7".repeat(10_000) + "*1", "result = 7.777"),
				arguments("1+" + "9".repeat(10_000), "The value of this operation has too many digits."),
				arguments(balancedSum(20_001), "result = 20001\n"),
				arguments(balancedSum(20_002), "An expression can have at most 20000 operations."),
				arguments("1".repeat(100_001), "An expression can have at most 100000 characters."),
				arguments("(".repeat(100_000), "Parentheses can be nested at most 1000"));
	}

	/** A sum of ones that takes few rounds. */
	private static String balancedSum(int terms) {
		return (terms == 1) ? "1" : "(" + balancedSum(terms / 2) + "+" + balancedSum(terms - terms / 2) + ")";
	}

	@AfterAll
	static void allProcessesAreStillHealthy() {
		assertThat(SharedCalculator.script().descendants()).allMatch(ProcessHandle::isAlive);
		assertThat(Client.get(SharedCalculator.gateway("/readyz")).statusCode()).isEqualTo(200);
		assertThat(SharedCalculator.script().output().lines()).noneMatch((line) -> line.contains("ERROR"));
	}

}
