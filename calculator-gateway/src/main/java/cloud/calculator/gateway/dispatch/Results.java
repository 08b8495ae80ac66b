package cloud.calculator.gateway.dispatch;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import cloud.calculator.gateway.planning.Operand;
import cloud.calculator.gateway.planning.Operation;
import cloud.calculator.gateway.planning.Plan;
import org.jspecify.annotations.Nullable;

/**
 * What a plan came to.
 */
public final class Results {

	private final Plan plan;

	private final List<@Nullable String> values;

	private final List<@Nullable CompletedCall> answered;

	Results(Plan plan, List<@Nullable String> values, List<@Nullable CompletedCall> answered) {
		this.plan = plan;
		this.values = values;
		this.answered = answered;
	}

	/**
	 * The value of the whole.
	 * @return an integer or a fraction in lowest terms; a plan without operations comes
	 * to its number as written
	 */
	public String answer() {
		return value(this.plan.answer());
	}

	/**
	 * The operations that were done, as they depend on each other.
	 * @return the operations, round by round
	 */
	public List<Step> steps() {
		return this.plan.rounds().stream().flatMap(List::stream).map(this::step).toList();
	}

	/**
	 * How deep the plan is.
	 * @return how many operations had to wait for each other at most
	 */
	public int rounds() {
		return this.plan.depth();
	}

	/**
	 * How many calls it took.
	 * @return the number of calls, some of which had operations of other plans too
	 */
	public int calls() {
		Set<@Nullable CompletedCall> calls = Collections.newSetFromMap(new IdentityHashMap<>());
		calls.addAll(this.answered);
		return calls.size();
	}

	private Step step(Operation operation) {
		CompletedCall call = Objects.requireNonNull(this.answered.get(operation.index()));
		return new Step(operation, value(operation.left()), value(operation.right()),
				value(new Operand.ValueOf(operation.index())), call.instance(), call.duration());
	}

	private String value(Operand operand) {
		return (operand instanceof Operand.ValueOf value) ? Objects.requireNonNull(this.values.get(value.operation()))
				: ((Operand.Number) operand).text();
	}

}
