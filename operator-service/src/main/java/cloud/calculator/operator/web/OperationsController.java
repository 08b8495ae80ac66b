package cloud.calculator.operator.web;

import java.util.ArrayList;
import java.util.List;

import cloud.calculator.operator.arithmetic.Arithmetic;
import cloud.calculator.operator.arithmetic.Limits;
import cloud.calculator.operator.arithmetic.Operator;
import cloud.calculator.operator.arithmetic.Outcome;
import cloud.calculator.operator.web.OperationsRequest.Operation;
import cloud.calculator.operator.web.OperationsResponse.OutcomeBody;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lists of operations, as the gateway asks for them.
 */
@RestController
class OperationsController {

	private final Operator operator;

	private final Arithmetic arithmetic;

	private final InstanceName instance;

	private final Limits limits;

	OperationsController(Operator operator, Arithmetic arithmetic, InstanceName instance, Limits limits) {
		this.operator = operator;
		this.arithmetic = arithmetic;
		this.instance = instance;
		this.limits = limits;
	}

	@PostMapping("/operations")
	OperationsResponse calculate(@RequestBody OperationsRequest body,
			@RequestHeader(name = "X-Time-Left-Millis", required = false) @Nullable Long timeLeft,
			HttpServletRequest request) {
		TimeLeft time = new TimeLeft(timeLeft);
		if (body.operations().size() > this.limits.operations()) {
			throw new TooManyOperationsException(body.operations().size(), this.limits.operations());
		}
		if (body.characters() > this.limits.characters()) {
			throw new TooManyCharactersException(body.characters(), this.limits.characters());
		}
		List<OutcomeBody> outcomes = new ArrayList<>(body.operations().size());
		for (Operation operation : body.operations()) {
			time.check();
			outcomes.add(outcome(operation));
		}
		return new OperationsResponse(this.operator.name(), this.instance.of(request), outcomes);
	}

	private OutcomeBody outcome(Operation operation) {
		Outcome outcome = this.arithmetic.calculate(operation.left(), operation.right());
		return (outcome instanceof Outcome.Value value) ? new OutcomeBody(this.arithmetic.format(value), null)
				: new OutcomeBody(null, ((Outcome.Failure) outcome).code());
	}

}
