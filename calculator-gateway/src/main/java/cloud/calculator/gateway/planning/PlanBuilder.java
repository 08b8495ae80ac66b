package cloud.calculator.gateway.planning;

import java.util.ArrayList;
import java.util.List;

import cloud.calculator.gateway.expression.Operator;
import cloud.calculator.gateway.planning.Chain.Link;

/**
 * Collects the operations of a plan, chain by chain.
 */
final class PlanBuilder {

	private final boolean rearrange;

	private final List<Operation> operations = new ArrayList<>();

	private final List<Chain> rearrangedProducts = new ArrayList<>();

	PlanBuilder(boolean rearrange) {
		this.rearrange = rearrange;
	}

	/**
	 * Adds the operations of a chain, in the order that takes the fewest rounds.
	 * @return the value of the chain
	 */
	Operand add(Chain chain) {
		if (!this.rearrange || chain.links().size() == 1) {
			return addPlainly(chain);
		}
		RearrangedChain rearranged = new RearrangedChain(chain, this);
		if (rearranged.rounds() >= plainRounds(chain)) {
			return addPlainly(chain);
		}
		if (rearranged.isProduct()) {
			this.rearrangedProducts.add(chain);
		}
		return rearranged.add();
	}

	Operand add(Operator operator, Operand left, Operand right, SourceOperator source, boolean rearranged) {
		int index = this.operations.size();
		int round = 1 + Math.max(round(left), round(right));
		this.operations.add(new Operation(index, operator, left, right, round, source, rearranged));
		return new Operand.ValueOf(index);
	}

	int round(Operand operand) {
		return (operand instanceof Operand.ValueOf value) ? this.operations.get(value.operation()).round() : 0;
	}

	Plan build(Operand answer) {
		return new Plan(List.copyOf(this.operations), answer, List.copyOf(this.rearrangedProducts));
	}

	private Operand addPlainly(Chain chain) {
		Operand value = chain.first();
		for (Link link : chain.links()) {
			value = add(link.operator(), value, link.operand(), link.source(), false);
		}
		return value;
	}

	private int plainRounds(Chain chain) {
		int rounds = round(chain.first());
		for (Link link : chain.links()) {
			rounds = 1 + Math.max(rounds, round(link.operand()));
		}
		return rounds;
	}

}
