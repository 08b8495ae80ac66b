package cloud.calculator.gateway.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Collectors;

import cloud.calculator.gateway.expression.Operator;
import cloud.calculator.gateway.planning.Chain.Link;

/**
 * A chain in two halves: {@code a-b+c-d} as {@code (a+c)-(b+d)}, {@code a/b*c/d} as
 * {@code (a*c)/(b*d)}. In each half the two operands that are known first are joined
 * first, as Huffman joins the rarest symbols: no other order takes fewer rounds.
 */
final class RearrangedChain {

	/** An operand, when it is known, and the last sign that it stands for. */
	private record Part(Operand operand, int round, SourceOperator source) {
	}

	private static final SourceOperator NONE = new SourceOperator(0, -1);

	private static final Comparator<Part> KNOWN_FIRST = Comparator.comparingInt(Part::round)
		.thenComparingInt((part) -> part.source().order());

	private final Operator joining;

	private final List<Part> joined = new ArrayList<>();

	private final List<Part> taken = new ArrayList<>();

	private final PlanBuilder plan;

	RearrangedChain(Chain chain, PlanBuilder plan) {
		this.plan = plan;
		this.joining = joining(chain.links().get(0).operator());
		this.joined.add(part(chain.first(), NONE));
		for (Link link : chain.links()) {
			(link.operator() == this.joining ? this.joined : this.taken).add(part(link.operand(), link.source()));
		}
	}

	boolean isProduct() {
		return this.joining == Operator.MUL;
	}

	/** The round in which the value of the chain is known. */
	int rounds() {
		return this.taken.isEmpty() ? rounds(this.joined) : 1 + Math.max(rounds(this.joined), rounds(this.taken));
	}

	Operand add() {
		Part whole = join(this.joined);
		return (this.taken.isEmpty() ? whole : apply(taking(), whole, join(this.taken))).operand();
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

	private Part join(List<Part> parts) {
		PriorityQueue<Part> queue = new PriorityQueue<>(KNOWN_FIRST);
		queue.addAll(parts);
		while (queue.size() > 1) {
			queue.add(apply(this.joining, queue.remove(), queue.remove()));
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

	private Operator taking() {
		return isProduct() ? Operator.DIV : Operator.SUB;
	}

	private static Operator joining(Operator operator) {
		return switch (operator) {
			case ADD, SUB -> Operator.ADD;
			case MUL, DIV -> Operator.MUL;
		};
	}

}
