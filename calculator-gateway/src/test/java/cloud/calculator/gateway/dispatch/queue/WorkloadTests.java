package cloud.calculator.gateway.dispatch.queue;

import cloud.calculator.gateway.client.codec.OperationsRequest.Operands;
import cloud.calculator.gateway.expression.Operator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WorkloadTests {

	@ParameterizedTest
	@CsvSource({ "5, 6, 2", "1e3, 1, 7", "1e-3, 1, 8", "12345, 1/3, 8" })
	void anExponentCountsAsTheDigitsThatItStandsFor(String left, String right, int digits) {
		assertThat(Workload.of(Operator.ADD, new Operands(left, right)).digits()).isEqualTo(digits);
	}

	@ParameterizedTest
	@CsvSource({ "ADD, 1/3, 1", "MUL, 1, 1/3", "SUB, 0.5, 12", "ADD, 1e-3, 1", "DIV, 11, 13" })
	void numbersThatAreReducedCostFourTimesAsMuch(Operator operator, String left, String right) {
		Workload reduced = Workload.of(operator, new Operands(left, right));
		assertThat(reduced.work()).isEqualTo((long) reduced.digits() * reduced.digits());
		Workload integers = Workload.of(Operator.MUL, new Operands("1".repeat(reduced.digits() - 1), "1"));
		assertThat(integers.work()).isEqualTo(reduced.work() / 4);
	}

	@Test
	void twiceTheDigitsAreFourTimesTheWork() {
		long once = Workload.of(Operator.DIV, new Operands("1".repeat(5_000), "1".repeat(5_000))).work();
		assertThat(Workload.of(Operator.DIV, new Operands("1".repeat(10_000), "1".repeat(10_000))).work())
			.isEqualTo(4 * once);
	}

}
