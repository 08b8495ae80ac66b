package cloud.calculator.gateway.dispatch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cloud.calculator.gateway.dispatch.DispatchException.Reason;
import cloud.calculator.gateway.dispatch.OperationsRequest.Operands;
import cloud.calculator.gateway.expression.Operator;
import cloud.calculator.gateway.planning.Operand;
import cloud.calculator.gateway.planning.Operation;
import cloud.calculator.gateway.planning.Plan;
import org.jspecify.annotations.Nullable;

/**
 * The state of one plan while it is carried out, for one thread.
 *
 * <p>
 * A person who calculates from left to right meets one error and stops. So that the
 * answer is that very error, whatever the waves bring up first, the operations before a
 * failed one go on, and only those after it are dropped.
 */
final class Execution {

	private final Plan plan;

	private final @Nullable String[] values;

	private final List<Step> steps;

	private int calls;

	private @Nullable DispatchException failure;

	Execution(Plan plan) {
		this.plan = plan;
		this.values = new String[plan.operations().size()];
		this.steps = new ArrayList<>(plan.operations().size());
	}

	/** The operations of a wave that are still worth doing, by operator. */
	Map<Operator, List<Operation>> due(List<Operation> wave) {
		int end = (this.failure != null) ? this.failure.sign().turn() : Integer.MAX_VALUE;
		Map<Operator, List<Operation>> due = new EnumMap<>(Operator.class);
		wave.stream()
			.filter((operation) -> operation.sign().turn() < end)
			.forEach((operation) -> due.computeIfAbsent(operation.operator(), (operator) -> new ArrayList<>())
				.add(operation));
		return due;
	}

	List<Operands> operands(List<Operation> operations) {
		return operations.stream()
			.map((operation) -> new Operands(value(operation.left()), value(operation.right())))
			.toList();
	}

	void answered(Call call) {
		this.calls++;
		for (int i = 0; i < call.operations().size(); i++) {
			Operation operation = call.operations().get(i);
			OperationsResponse.Outcome outcome = call.outcomes().get(i);
			if (outcome.value() != null) {
				this.values[operation.index()] = outcome.value();
				this.steps.add(new Step(operation, value(operation.left()), value(operation.right()), outcome.value(),
						call.instance(), call.duration()));
			}
			else {
				failed(failure(operation, String.valueOf(outcome.error())));
			}
		}
	}

	void failed(DispatchException exception) {
		if (this.failure == null || exception.sign().turn() < this.failure.sign().turn()) {
			this.failure = exception;
		}
	}

	Results results(int waves) {
		if (this.failure != null) {
			throw ZeroDivisors.in(this.plan, this::known, this.failure).orElse(this.failure);
		}
		return new Results(value(this.plan.answer()), List.copyOf(this.steps), waves, this.calls);
	}

	private @Nullable String known(Operand operand) {
		return (operand instanceof Operand.ValueOf value) ? this.values[value.operation()]
				: ((Operand.Number) operand).text();
	}

	private String value(Operand operand) {
		return Objects.requireNonNull(known(operand));
	}

	private static DispatchException failure(Operation operation, String code) {
		Reason reason = Reason.ofOutcome(code).orElseThrow();
		return new DispatchException(reason, operation, reason.sentence());
	}

}
