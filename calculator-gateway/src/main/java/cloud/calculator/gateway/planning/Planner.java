package cloud.calculator.gateway.planning;

import java.util.ArrayDeque;
import java.util.Deque;

import cloud.calculator.gateway.expression.Expression;
import cloud.calculator.gateway.expression.Expression.Binary;
import cloud.calculator.gateway.expression.Expression.Literal;

/**
 * Turns syntax trees into plans, without recursion: a tree may be of any depth.
 */
public final class Planner {

	/** A node of the tree, and whether its parent continues its chain. */
	private record Visit(Expression node, boolean continued) {
	}

	/**
	 * Plans an expression with as few rounds as its chains allow: {@code a-b+c-d} becomes
	 * {@code (a+c)-(b+d)} if, and only if, that saves a round.
	 * @param expression the expression
	 * @return the plan
	 */
	public Plan plan(Expression expression) {
		return plan(expression, true);
	}

	/**
	 * Plans an expression in the evaluation order of the grammar, from left to right.
	 * @param expression the expression
	 * @return the plan, in which no operation is rearranged
	 */
	public Plan plainPlan(Expression expression) {
		return plan(expression, false);
	}

	private static Plan plan(Expression expression, boolean rearrange) {
		PlanBuilder plan = new PlanBuilder(rearrange);
		Deque<Chain> chains = new ArrayDeque<>();
		int order = 0;
		for (Visit visit : postOrder(expression)) {
			if (visit.node() instanceof Literal literal) {
				chains.push(Chain.of(new Operand.Number(literal.text())));
			}
			else if (visit.node() instanceof Binary binary) {
				Operand right = chains.pop().first();
				Chain chain = chains.getFirst();
				chain.links()
					.add(new Chain.Link(binary.operator(), new SourceOperator(binary.position(), order++), right));
				if (!visit.continued()) {
					chains.push(Chain.of(plan.add(chains.pop())));
				}
			}
		}
		return plan.build(chains.pop().first());
	}

	/** Left operand, right operand, operator: collected from last to first. */
	private static Iterable<Visit> postOrder(Expression expression) {
		Deque<Visit> ordered = new ArrayDeque<>();
		Deque<Visit> pending = new ArrayDeque<>();
		pending.push(new Visit(expression, false));
		while (!pending.isEmpty()) {
			Visit visit = pending.pop();
			ordered.push(visit);
			if (visit.node() instanceof Binary binary) {
				pending.push(new Visit(binary.left(), continues(binary.left(), binary)));
				pending.push(new Visit(binary.right(), false));
			}
		}
		return ordered;
	}

	private static boolean continues(Expression left, Binary parent) {
		return left instanceof Binary binary && binary.operator().precedence() == parent.operator().precedence();
	}

}
