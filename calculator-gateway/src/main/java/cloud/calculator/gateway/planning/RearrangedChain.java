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
 * first, as Huffman joins the rarest symbols: no other order takes fewer waves.
 */
final class RearrangedChain {

	/** An operand, when it is known, and the last sign that it stands for. */
	private record Part(Operand operand, int wave, Sign sign) {
	}

	private static final Sign NONE = new Sign(0, -1);

	private static final Comparator<Part> KNOWN_FIRST = Comparator.comparingInt(Part::wave)
		.thenComparingInt((part) -> part.sign().turn());

	private final Operator joining;

	private final List<Part> joined = new ArrayList<>();

	private final List<Part> taken = new ArrayList<>();

	private final PlanBuilder plan;

	RearrangedChain(Chain chain, PlanBuilder plan) {
		this.plan = plan;
		this.joining = joining(chain.links().get(0).operator());
		this.joined.add(part(chain.first(), NONE));
		for (Link link : chain.links()) {
			(link.operator() == this.joining ? this.joined : this.taken).add(part(link.operand(), link.sign()));
		}
	}

	boolean isProduct() {
		return this.joining == Operator.MUL;
	}

	/** The wave in which the value of the chain is known. */
	int waves() {
		return this.taken.isEmpty() ? waves(this.joined) : 1 + Math.max(waves(this.joined), waves(this.taken));
	}

	Operand add() {
		Part whole = join(this.joined);
		return (this.taken.isEmpty() ? whole : apply(taking(), whole, join(this.taken))).operand();
	}

	private static int waves(List<Part> parts) {
		PriorityQueue<Integer> waves = parts.stream()
			.map(Part::wave)
			.collect(Collectors.toCollection(PriorityQueue::new));
		while (waves.size() > 1) {
			waves.add(1 + Math.max(waves.remove(), waves.remove()));
		}
		return waves.remove();
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
		Sign last = (left.sign().turn() > right.sign().turn()) ? left.sign() : right.sign();
		return part(this.plan.add(operator, left.operand(), right.operand(), last, true), last);
	}

	private Part part(Operand operand, Sign sign) {
		return new Part(operand, this.plan.wave(operand), sign);
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
