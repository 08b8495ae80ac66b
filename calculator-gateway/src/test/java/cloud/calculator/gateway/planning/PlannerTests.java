package cloud.calculator.gateway.planning;

import java.util.List;
import java.util.stream.Collectors;

import cloud.calculator.gateway.expression.Expression;
import cloud.calculator.gateway.expression.ExpressionLimits;
import cloud.calculator.gateway.expression.Operator;
import cloud.calculator.gateway.expression.Parser;
import cloud.calculator.gateway.planning.Operand.Number;
import cloud.calculator.gateway.planning.Operand.ValueOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlannerTests {

	@Test
	void aNumberNeedsNoOperation() {
		assertThat(plan("5")).isEqualTo(new Plan(List.of(), new Number("5"), List.of()));
	}

	@Test
	void anOperationOnNumbersIsInTheFirstRound() {
		assertThat(plan("5+6")).isEqualTo(new Plan(List
			.of(new Operation(0, Operator.ADD, new Number("5"), new Number("6"), 1, new SourceOperator(2, 0), false)),
				new ValueOf(0), List.of()));
	}

	@Test
	void anOperationIsOneRoundAfterItsDeeperOperand() {
		Plan plan = plan("1+2*3-4");
		assertThat(plan.operations()).extracting(Operation::operator)
			.containsExactly(Operator.MUL, Operator.ADD, Operator.SUB);
		assertThat(plan.operations()).extracting(Operation::round).containsExactly(1, 2, 3);
		assertThat(plan.operations()).extracting(Operation::left)
			.containsExactly(new Number("2"), new Number("1"), new ValueOf(1));
	}

	@Test
	void independentOperationsShareARound() {
		Plan plan = plan("(1+2)*(3+4)-5/6");
		assertThat(plan.rounds()).extracting(List::size).containsExactly(3, 1, 1);
	}

	@Test
	void operationsAreInEvaluationOrder() {
		assertThat(plan("(1/2+3)*(4-5)").operations()).extracting((operation) -> operation.source().position())
			.containsExactly(3, 5, 11, 8);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			a-b+c-d,           1: a+c | 1: b+d | 2: v0-v1
			a/b*c/d,           1: a*c | 1: b*d | 2: v0/v1
			a+b+c+d,           1: a+b | 1: c+d | 2: v0+v1
			a-b-c-d-e,         1: b+c | 1: d+e | 2: v0+v1 | 3: a-v2
			a*b+c+d+e*f,       1: a*b | 1: e*f | 1: c+d | 2: v0+v2 | 3: v1+v3
			""")
	void aChainIsRearrangedIfThatSavesARound(String expression, String operations) {
		assertThat(describe(expression)).isEqualTo(operations);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			a-b+c,             1: a-b | 2: v0+c
			a/b/c,             1: a/b | 2: v0/c
			a*b-c*d,           1: a*b | 1: c*d | 2: v0-v1
			a*b*c+d,           1: a*b | 2: v0*c | 3: v1+d
			(a+b+c)*d,         1: a+b | 2: v0+c | 3: v1*d
			""")
	void aChainIsNotRearrangedIfThatSavesNoRound(String expression, String operations) {
		assertThat(describe(expression)).isEqualTo(operations);
		assertThat(plan(letters(expression)).operations()).noneMatch(Operation::rearranged);
	}

	@Test
	void aSumOfAThousandNumbersTakesTenRounds() {
		assertThat(plan("1" + "+1".repeat(999)).rounds()).hasSize(10);
		assertThat(plan("1" + "-1".repeat(999)).rounds()).hasSize(11);
	}

	@Test
	void plansTheLongestChain() {
		Plan plan = plan("1" + "-1+1".repeat(10_000));
		assertThat(plan.operations()).hasSize(20_000);
		assertThat(plan.rounds()).hasSizeLessThanOrEqualTo(16);
	}

	@Test
	void thePlainPlanKeepsTheEvaluationOrder() {
		Plan plain = new Planner().plainPlan(parse("1-2+3-4"));
		assertThat(plain.rounds()).hasSize(3);
		assertThat(plain.operations()).extracting((operation) -> operation.source().order()).containsExactly(0, 1, 2);
	}

	/** Describes the operations of a plan, with letters for the numbers. */
	private static String describe(String expression) {
		return plan(letters(expression)).operations()
			.stream()
			.map((operation) -> "%d: %s%s%s".formatted(operation.round(), describe(operation.left()),
					operation.operator().symbol(), describe(operation.right())))
			.collect(Collectors.joining(" | "));
	}

	private static String describe(Operand operand) {
		return (operand instanceof ValueOf value) ? "v" + value.operation()
				: String.valueOf((char) ('a' + Integer.parseInt(((Number) operand).text()) - 1));
	}

	private static String letters(String expression) {
		return expression.chars()
			.mapToObj((letter) -> Character.isLetter(letter) ? String.valueOf(letter - 'a' + 1)
					: Character.toString(letter))
			.collect(Collectors.joining());
	}

	private static Plan plan(String expression) {
		return new Planner().plan(parse(expression));
	}

	private static Expression parse(String expression) {
		return Parser.parse(expression, new ExpressionLimits(100_000, 1_000, 20_000, 10, 10));
	}

}
