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
	 * The operations by wave: those of a wave need nothing but values of earlier waves.
	 * @return the waves, first to last, the signs of each in their turn; empty if there
	 * is nothing to calculate
	 */
	public List<List<Operation>> waves() {
		int last = this.operations.stream().mapToInt(Operation::wave).max().orElse(0);
		List<List<Operation>> waves = Stream.generate(() -> (List<Operation>) new ArrayList<Operation>())
			.limit(last)
			.toList();
		this.operations.forEach((operation) -> waves.get(operation.wave() - 1).add(operation));
		waves.forEach((wave) -> wave.sort(Comparator.comparingInt((operation) -> operation.sign().turn())));
		return waves;
	}

}
