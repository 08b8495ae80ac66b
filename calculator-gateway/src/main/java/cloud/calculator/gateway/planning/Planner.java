package cloud.calculator.gateway.planning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import cloud.calculator.gateway.expression.Expression;
import cloud.calculator.gateway.expression.Expression.Binary;
import cloud.calculator.gateway.expression.Expression.Literal;

/**
 * Plans expressions of any shape and depth.
 */
public final class Planner {

	/**
	 * Plans an expression.
	 * @param expression the expression
	 * @return the operations it takes
	 */
	public Plan plan(Expression expression) {
		List<Operation> operations = new ArrayList<>();
		Deque<Operand> operands = new ArrayDeque<>();
		for (Expression node : plainOrder(expression)) {
			if (node instanceof Literal literal) {
				operands.push(new Operand.Number(literal.text()));
			}
			else if (node instanceof Binary binary) {
				Operand right = operands.pop();
				Operand left = operands.pop();
				int wave = 1 + Math.max(wave(left, operations), wave(right, operations));
				operands.push(new Operand.ValueOf(operations.size()));
				operations
					.add(new Operation(operations.size(), binary.operator(), left, right, wave, binary.position()));
			}
		}
		return new Plan(List.copyOf(operations), operands.pop());
	}

	/** Left operand, right operand, sign: collected from the back, without recursion. */
	private static Iterable<Expression> plainOrder(Expression expression) {
		Deque<Expression> ordered = new ArrayDeque<>();
		Deque<Expression> pending = new ArrayDeque<>();
		pending.push(expression);
		while (!pending.isEmpty()) {
			Expression node = pending.pop();
			ordered.push(node);
			if (node instanceof Binary binary) {
				pending.push(binary.left());
				pending.push(binary.right());
			}
		}
		return ordered;
	}

	private static int wave(Operand operand, List<Operation> operations) {
		return (operand instanceof Operand.ValueOf value) ? operations.get(value.operation()).wave() : 0;
	}

}
