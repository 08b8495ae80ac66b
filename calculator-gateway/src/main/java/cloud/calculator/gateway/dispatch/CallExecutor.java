package cloud.calculator.gateway.dispatch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import cloud.calculator.gateway.dispatch.DispatchException.Reason;
import cloud.calculator.gateway.dispatch.OperationsResponse.Outcome;
import cloud.calculator.gateway.dispatch.OperatorCaller.Answer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Carries calls to their instances, and what comes back to the calculations that wait for
 * it.
 */
@Component
class CallExecutor {

	private final OperatorQueues lanes;

	private final OperatorCaller caller;

	private final CallTracer tracer;

	private final Duration longest;

	CallExecutor(OperatorQueues lanes, OperatorCaller caller, CallTracer tracer, OperatorsProperties properties) {
		this.lanes = lanes;
		this.caller = caller;
		this.tracer = tracer;
		this.longest = properties.connectTimeout().plus(properties.responseTimeout());
	}

	/** Whether a call that is carried now is over by a deadline, whatever happens. */
	boolean isBackBy(Deadline deadline) {
		return deadline.remaining().compareTo(this.longest) > 0;
	}

	/**
	 * Carries a call, there and back.
	 * @param call the call
	 * @param boarded is run when its tasks have left the lane, before anything is waited
	 * for
	 */
	void carry(OperatorCall call, Runnable boarded) {
		List<PendingOperation> tasks = call.lane().board();
		boarded.run();
		if (tasks.isEmpty()) {
			call.instance().released();
			return;
		}
		Answer answer;
		try {
			answer = this.tracer.trace(call.instance(), tasks, () -> this.caller.ask(call.instance(),
					tasks.stream().map(PendingOperation::operands).toList(), timeLeft(tasks)));
		}
		catch (CallException ex) {
			call.lane().failed(call.instance(), tasks, ex);
			return;
		}
		catch (RuntimeException | Error ex) {
			// a call that is not accounted for would keep its place for ever
			call.lane()
				.failed(call.instance(), tasks, new CallException(CallException.Kind.FAILED, "could not be asked"));
			throw ex;
		}
		call.lane().answered(call.instance(), tasks.size(), answer.call().duration());
		deliver(tasks, answer).forEach(this.lanes::enter);
	}

	/** How long anybody waits for any of them. */
	private static Duration timeLeft(List<PendingOperation> tasks) {
		return tasks.stream().map(PendingOperation::timeLeft).max(Comparator.naturalOrder()).orElseThrow();
	}

	/** Delivers the outcomes before any next task leaves: they may leave together. */
	private static List<PendingOperation> deliver(List<PendingOperation> tasks, Answer answer) {
		List<PendingOperation> ready = new ArrayList<>();
		for (int i = 0; i < tasks.size(); i++) {
			PendingOperation next = deliver(tasks.get(i), answer.outcomes().get(i), answer.call());
			if (next != null) {
				ready.add(next);
			}
		}
		return ready;
	}

	private static @Nullable PendingOperation deliver(PendingOperation task, Outcome outcome, CompletedCall call) {
		if (outcome.value() != null) {
			return task.execution().succeeded(task.operation(), outcome.value(), call);
		}
		Reason reason = Reason.ofOutcome(String.valueOf(outcome.error())).orElseThrow();
		task.execution().failed(new DispatchException(reason, task.operation(), reason.sentence()));
		return null;
	}

}
