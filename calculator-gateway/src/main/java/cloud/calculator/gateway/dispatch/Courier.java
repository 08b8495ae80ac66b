package cloud.calculator.gateway.dispatch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import cloud.calculator.gateway.dispatch.DispatchException.Reason;
import cloud.calculator.gateway.dispatch.OperationsResponse.Outcome;
import cloud.calculator.gateway.dispatch.OperatorCaller.Answer;
import cloud.calculator.gateway.expression.Operator;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Carries calls to their instances, and what comes back to the calculations that wait for
 * it.
 */
@Component
class Courier {

	private final Lanes lanes;

	private final OperatorCaller caller;

	private final Duration longest;

	Courier(Lanes lanes, OperatorCaller caller, OperatorsProperties properties) {
		this.lanes = lanes;
		this.caller = caller;
		this.longest = properties.connectTimeout().plus(properties.responseTimeout());
	}

	/** Whether a call that is carried now is over by a deadline, whatever happens. */
	boolean isBackBy(Deadline deadline) {
		return deadline.remaining().compareTo(this.longest) > 0;
	}

	void carry(Call call) {
		Operator operator = call.tasks().get(0).operation().operator();
		Lane lane = this.lanes.of(operator);
		try {
			Answer answer = this.caller.ask(operator, call.instance(),
					call.tasks().stream().map(Task::operands).toList());
			lane.answered(call);
			deliver(call.tasks(), answer).forEach(this.lanes::enter);
		}
		catch (CallException ex) {
			lane.failed(call, ex);
		}
		catch (RuntimeException | Error ex) {
			// a call that is not accounted for would keep its place for ever
			lane.failed(call, new CallException(CallException.Kind.FAILED, "could not be asked"));
			throw ex;
		}
	}

	/** Delivers the outcomes before any next task leaves: they may leave together. */
	private static List<Task> deliver(List<Task> tasks, Answer answer) {
		List<Task> ready = new ArrayList<>();
		for (int i = 0; i < tasks.size(); i++) {
			Task next = deliver(tasks.get(i), answer.outcomes().get(i), answer.call());
			if (next != null) {
				ready.add(next);
			}
		}
		return ready;
	}

	private static @Nullable Task deliver(Task task, Outcome outcome, Answered call) {
		if (outcome.value() != null) {
			return task.execution().succeeded(task.operation(), outcome.value(), call);
		}
		Reason reason = Reason.ofOutcome(String.valueOf(outcome.error())).orElseThrow();
		task.execution().failed(new DispatchException(reason, task.operation(), reason.sentence()));
		return null;
	}

}
