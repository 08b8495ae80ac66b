package cloud.calculator.gateway.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What has to be calculated for an expression.
 *
 * @param operations all operations, each after those whose values it needs
 * @param answer the number or the value that the expression comes to
 * @param rearrangedProducts the chains of products and quotients that are calculated in
 * another order than the written one: a zero among their divisors has to be looked up
 * here
 */
public record Plan(List<Operation> operations, Operand answer, List<Chain> rearrangedProducts) {

	/**
	 * How many rounds there are.
	 * @return the greatest number of operations that need one another's values
	 */
	public int depth() {
		int depth = 0;
		for (Operation operation : this.operations) {
			depth = Math.max(depth, operation.round());
		}
		return depth;
	}

	/**
	 * The operations by round: those of a round need nothing but values of earlier
	 * rounds.
	 * @return the rounds, first to last, the signs of each in their turn; empty if there
	 * is nothing to calculate
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
