package cloud.calculator.gateway.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The operations that calculate an expression.
 *
 * @param operations all operations, each after its operands
 * @param answer the value of the expression: a number, or the value of an operation
 * @param rearrangedProducts the chains of products and quotients that are calculated in
 * another order than the written one. If such a chain divides by zero, they tell which
 * division of the written order fails.
 */
public record Plan(List<Operation> operations, Operand answer, List<Chain> rearrangedProducts) {

	/**
	 * Returns the number of rounds.
	 * @return the length of the longest sequence of operations that depend on each other
	 */
	public int depth() {
		int depth = 0;
		for (Operation operation : this.operations) {
			depth = Math.max(depth, operation.round());
		}
		return depth;
	}

	/**
	 * Returns the operations by round: those of a round depend only on earlier rounds.
	 * @return the rounds from first to last, each in the evaluation order of the
	 * expression; empty if the expression is a number
	 */
	public List<List<Operation>> rounds() {
		List<List<Operation>> rounds = Stream.generate(() -> (List<Operation>) new ArrayList<Operation>())
			.limit(depth())
			.toList();
		this.operations.forEach((operation) -> rounds.get(operation.round() - 1).add(operation));
		rounds.forEach((round) -> round.sort(Comparator.comparingInt((operation) -> operation.source().order())));
		return rounds;
	}

}
