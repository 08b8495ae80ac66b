package cloud.calculator.gateway.dispatch;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import cloud.calculator.gateway.client.CompletedCall;
import cloud.calculator.gateway.planning.Operand;
import cloud.calculator.gateway.planning.Operation;
import cloud.calculator.gateway.planning.Plan;
import org.jspecify.annotations.Nullable;

/**
 * The results of an executed plan.
 */
public final class Results {

	private final Plan plan;

	private final List<@Nullable String> values;

	private final List<@Nullable CompletedCall> calls;

	Results(Plan plan, List<@Nullable String> values, List<@Nullable CompletedCall> calls) {
		this.plan = plan;
		this.values = values;
		this.calls = calls;
	}

	/**
	 * The value of the expression.
	 * @return an integer or a fraction in lowest terms; for a plan without operations the
	 * number as it is written in the expression
	 */
	public String value() {
		return value(this.plan.answer());
	}

	/**
	 * The executed operations.
	 * @return the operations, ordered by round
	 */
	public List<Step> steps() {
		return this.plan.rounds().stream().flatMap(List::stream).map(this::step).toList();
	}

	/**
	 * The depth of the plan.
	 * @return the greatest number of operations that depend on each other; 0 for a plan
	 * without operations
	 */
	public int rounds() {
		return this.plan.depth();
	}

	/**
	 * The number of calls to operators.
	 * @return the number of calls that contained operations of this plan, and possibly of
	 * others
	 */
	public int calls() {
		Set<@Nullable CompletedCall> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
		distinct.addAll(this.calls);
		return distinct.size();
	}

	private Step step(Operation operation) {
		CompletedCall call = Objects.requireNonNull(this.calls.get(operation.index()));
		return new Step(operation, value(operation.left()), value(operation.right()),
				value(new Operand.ValueOf(operation.index())), call.instance(), call.duration());
	}

	private String value(Operand operand) {
		return (operand instanceof Operand.ValueOf value) ? Objects.requireNonNull(this.values.get(value.operation()))
				: ((Operand.Number) operand).text();
	}

}
