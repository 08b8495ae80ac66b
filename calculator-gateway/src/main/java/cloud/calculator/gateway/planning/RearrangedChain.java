package cloud.calculator.gateway.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Collectors;

import cloud.calculator.gateway.expression.Operator;
import cloud.calculator.gateway.planning.Chain.Link;

/**
 * A chain that is split in two halves: {@code a-b+c-d} into {@code (a+c)-(b+d)},
 * {@code a/b*c/d} into {@code (a*c)/(b*d)}. Each half combines the two operands of the
 * lowest rounds first, like a Huffman code: no other order takes fewer rounds.
 */
final class RearrangedChain {

	/**
	 * An operand, the round in which its value is known, and the last operator of the
	 * expression that it includes.
	 */
	private record Part(Operand operand, int round, SourceOperator source) {
	}

	private static final SourceOperator NONE = new SourceOperator(0, -1);

	private static final Comparator<Part> BY_ROUND = Comparator.comparingInt(Part::round)
		.thenComparingInt((part) -> part.source().order());

	private final Operator operator;

	private final List<Part> direct = new ArrayList<>();

	private final List<Part> inverse = new ArrayList<>();

	private final PlanBuilder plan;

	RearrangedChain(Chain chain, PlanBuilder plan) {
		this.plan = plan;
		this.operator = directOperator(chain.links().get(0).operator());
		this.direct.add(part(chain.first(), NONE));
		for (Link link : chain.links()) {
			(link.operator() == this.operator ? this.direct : this.inverse).add(part(link.operand(), link.source()));
		}
	}

	boolean isProduct() {
		return this.operator == Operator.MUL;
	}

	/** Returns the round in which the value of the chain is known. */
	int rounds() {
		return this.inverse.isEmpty() ? rounds(this.direct) : 1 + Math.max(rounds(this.direct), rounds(this.inverse));
	}

	Operand add() {
		Part whole = combine(this.direct);
		return (this.inverse.isEmpty() ? whole : apply(inverseOperator(), whole, combine(this.inverse))).operand();
	}

	private static int rounds(List<Part> parts) {
		PriorityQueue<Integer> rounds = parts.stream()
			.map(Part::round)
			.collect(Collectors.toCollection(PriorityQueue::new));
		while (rounds.size() > 1) {
			rounds.add(1 + Math.max(rounds.remove(), rounds.remove()));
		}
		return rounds.remove();
	}

	private Part combine(List<Part> parts) {
		PriorityQueue<Part> queue = new PriorityQueue<>(BY_ROUND);
		queue.addAll(parts);
		while (queue.size() > 1) {
			queue.add(apply(this.operator, queue.remove(), queue.remove()));
		}
		return queue.remove();
	}

	private Part apply(Operator operator, Part left, Part right) {
		SourceOperator last = (left.source().order() > right.source().order()) ? left.source() : right.source();
		return part(this.plan.add(operator, left.operand(), right.operand(), last, true), last);
	}

	private Part part(Operand operand, SourceOperator source) {
		return new Part(operand, this.plan.round(operand), source);
	}

	private Operator inverseOperator() {
		return isProduct() ? Operator.DIV : Operator.SUB;
	}

	private static Operator directOperator(Operator operator) {
		return switch (operator) {
			case ADD, SUB -> Operator.ADD;
			case MUL, DIV -> Operator.MUL;
		};
	}

}
