package cloud.calculator.gateway.planning;

import java.util.List;

import cloud.calculator.gateway.expression.ExpressionLimits;
import cloud.calculator.gateway.expression.Operator;
import cloud.calculator.gateway.expression.Parser;
import cloud.calculator.gateway.planning.Operand.Number;
import cloud.calculator.gateway.planning.Operand.ValueOf;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlannerTests {

	@Test
	void aNumberTakesNoOperation() {
		assertThat(plan("5")).isEqualTo(new Plan(List.of(), new Number("5")));
	}

	@Test
	void anOperationOnNumbersIsInTheFirstWave() {
		assertThat(plan("5+6")).isEqualTo(new Plan(
				List.of(new Operation(0, Operator.ADD, new Number("5"), new Number("6"), 1, 2)), new ValueOf(0)));
	}

	@Test
	void anOperationComesAWaveAfterItsDeeperOperand() {
		Plan plan = plan("1+2*3-4");
		assertThat(plan.operations()).extracting(Operation::operator)
			.containsExactly(Operator.MUL, Operator.ADD, Operator.SUB);
		assertThat(plan.operations()).extracting(Operation::wave).containsExactly(1, 2, 3);
		assertThat(plan.operations()).extracting(Operation::left)
			.containsExactly(new Number("2"), new Number("1"), new ValueOf(1));
	}

	@Test
	void independentOperationsShareAWave() {
		Plan plan = plan("(1+2)*(3+4)-5/6");
		assertThat(plan.waves()).extracting(List::size).containsExactly(3, 1, 1);
	}

	@Test
	void operationsStandInTheOrderInWhichAPersonCalculates() {
		assertThat(plan("(1/2+3)*(4-5)").operations()).extracting(Operation::position).containsExactly(3, 5, 11, 8);
	}

	@Test
	void plansTheLongestChain() {
		Plan plan = plan("1" + "-1".repeat(20_000));
		assertThat(plan.operations()).hasSize(20_000);
	}

	private static Plan plan(String expression) {
		return new Planner().plan(new Parser(new ExpressionLimits(100_000, 1_000, 20_000, 10, 10)).parse(expression));
	}

}
