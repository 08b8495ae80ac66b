package cloud.calculator.operator.operations;

import java.util.ArrayList;
import java.util.List;

import cloud.calculator.operator.arithmetic.Arithmetic;
import cloud.calculator.operator.arithmetic.Limits;
import cloud.calculator.operator.arithmetic.Outcome;
import cloud.calculator.operator.operations.OperationsRequest.Operation;
import cloud.calculator.operator.operations.OperationsResponse.OutcomeBody;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.stereotype.Component;

/**
 * Calculates a list of operations one after the other.
 */
@Component
class OperationsService {

	private final Arithmetic arithmetic;

	private final Limits limits;

	private final Counter calculated;

	OperationsService(Arithmetic arithmetic, Limits limits, MeterRegistry registry) {
		this.arithmetic = arithmetic;
		this.limits = limits;
		this.calculated = Counter.builder("calculator.operator.operations")
			.description("Calculated operations, with or without a value")
			.baseUnit("operations")
			.register(registry);
	}

	/**
	 * Calculates all operations of a request.
	 * @param request the operations
	 * @param deadline checked before each operation
	 * @return one outcome for each operation, in the same order
	 * @throws RequestTooLargeException if there are more operations than the limit
	 * @throws DeadlineExceededException if the deadline passes first
	 */
	List<OutcomeBody> calculate(OperationsRequest request, RequestDeadline deadline) {
		int operations = request.operations().size();
		if (operations > this.limits.operationsPerRequest()) {
			throw RequestTooLargeException.operations(operations, this.limits.operationsPerRequest());
		}
		List<OutcomeBody> outcomes = new ArrayList<>(operations);
		for (Operation operation : request.operations()) {
			deadline.check();
			outcomes.add(outcome(operation));
		}
		this.calculated.increment(outcomes.size());
		return outcomes;
	}

	private OutcomeBody outcome(Operation operation) {
		Outcome outcome = this.arithmetic.calculate(operation.left(), operation.right());
		return (outcome instanceof Outcome.Value value) ? new OutcomeBody(this.arithmetic.format(value), null)
				: new OutcomeBody(null, ((Outcome.Failure) outcome).code());
	}

}
