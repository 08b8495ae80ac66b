package cloud.calculator.gateway.planning;

import java.util.ArrayDeque;
import java.util.Deque;

import cloud.calculator.gateway.expression.Expression;
import cloud.calculator.gateway.expression.Expression.Binary;
import cloud.calculator.gateway.expression.Expression.Literal;

/**
 * Plans expressions of any shape and depth.
 */
public final class Planner {

	/** A node of the tree, and whether it is the beginning of a longer chain. */
	private record Visit(Expression node, boolean continued) {
	}

	/**
	 * Plans an expression for as few rounds as its chains allow: {@code a-b+c-d} becomes
	 * {@code (a+c)-(b+d)} where, and only where, that is shorter.
	 * @param expression the expression
	 * @return the operations it takes
	 */
	public Plan plan(Expression expression) {
		return plan(expression, true);
	}

	/**
	 * Plans an expression in the order in which a person calculates, from left to right.
	 * @param expression the expression
	 * @return the operations it takes
	 */
	public Plan plainPlan(Expression expression) {
		return plan(expression, false);
	}

	private static Plan plan(Expression expression, boolean rearrange) {
		PlanBuilder plan = new PlanBuilder(rearrange);
		Deque<Chain> chains = new ArrayDeque<>();
		int turn = 0;
		for (Visit visit : leftToRight(expression)) {
			if (visit.node() instanceof Literal literal) {
				chains.push(Chain.of(new Operand.Number(literal.text())));
			}
			else if (visit.node() instanceof Binary binary) {
				Operand right = chains.pop().first();
				Chain chain = chains.getFirst();
				chain.links()
					.add(new Chain.Link(binary.operator(), new SourceOperator(binary.position(), turn++), right));
				if (!visit.continued()) {
					chains.push(Chain.of(plan.add(chains.pop())));
				}
			}
		}
		return plan.build(chains.pop().first());
	}

	/** Left operand, right operand, sign: collected from the back, without recursion. */
	private static Iterable<Visit> leftToRight(Expression expression) {
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
