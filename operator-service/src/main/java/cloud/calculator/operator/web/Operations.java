package cloud.calculator.operator.web;

import java.util.ArrayList;
import java.util.List;

import cloud.calculator.operator.arithmetic.Arithmetic;
import cloud.calculator.operator.arithmetic.Limits;
import cloud.calculator.operator.arithmetic.Outcome;
import cloud.calculator.operator.web.OperationsRequest.Operation;
import cloud.calculator.operator.web.OperationsResponse.OutcomeBody;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.stereotype.Component;

/**
 * Calculates lists of operations, within the limits.
 */
@Component
class Operations {

	private final Arithmetic arithmetic;

	private final Limits limits;

	private final Counter done;

	Operations(Arithmetic arithmetic, Limits limits, MeterRegistry registry) {
		this.arithmetic = arithmetic;
		this.limits = limits;
		this.done = Counter.builder("calculator.operator.operations")
			.description("Operations that were done, whether they have a value or not")
			.baseUnit("operations")
			.register(registry);
	}

	/**
	 * Calculates.
	 * @param request the operations
	 * @param timeLeft how long somebody waits for them
	 * @return an outcome for each
	 */
	List<OutcomeBody> calculate(OperationsRequest request, TimeLeft timeLeft) {
		if (request.operations().size() > this.limits.operations()) {
			throw new TooManyOperationsException(request.operations().size(), this.limits.operations());
		}
		List<OutcomeBody> outcomes = new ArrayList<>(request.operations().size());
		for (Operation operation : request.operations()) {
			timeLeft.check();
			outcomes.add(outcome(operation));
		}
		this.done.increment(outcomes.size());
		return outcomes;
	}

	private OutcomeBody outcome(Operation operation) {
		Outcome outcome = this.arithmetic.calculate(operation.left(), operation.right());
		return (outcome instanceof Outcome.Value value) ? new OutcomeBody(this.arithmetic.format(value), null)
				: new OutcomeBody(null, ((Outcome.Failure) outcome).code());
	}

}
