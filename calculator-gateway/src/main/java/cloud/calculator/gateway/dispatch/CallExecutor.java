package cloud.calculator.gateway.dispatch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import cloud.calculator.gateway.dispatch.CallException.Kind;
import cloud.calculator.gateway.dispatch.DispatchException.Reason;
import cloud.calculator.gateway.dispatch.OperationsResponse.Outcome;
import cloud.calculator.gateway.dispatch.OperatorCaller.CallResult;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Executes calls to operators and delivers each outcome to the execution that waits for
 * it.
 */
@Component
class CallExecutor {

	private final OperatorQueues queues;

	private final OperatorCaller caller;

	private final CallTracer tracer;

	private final Duration maxCallDuration;

	CallExecutor(OperatorQueues queues, OperatorCaller caller, CallTracer tracer, OperatorsProperties properties) {
		this.queues = queues;
		this.caller = caller;
		this.tracer = tracer;
		this.maxCallDuration = properties.connectTimeout().plus(properties.responseTimeout());
	}

	/**
	 * Whether a call that starts now ends before a deadline even if it times out.
	 */
	boolean endsBefore(Deadline deadline) {
		return deadline.remaining().compareTo(this.maxCallDuration) > 0;
	}

	/**
	 * Executes a call and waits for its response.
	 * @param call the call
	 * @param onDrained runs when the operations of the call have left the queue, before
	 * the request is sent: from then on the next call can be reserved
	 */
	void execute(OperatorCall call, Runnable onDrained) {
		List<PendingOperation> batch = call.queue().drain();
		onDrained.run();
		if (batch.isEmpty()) {
			call.instance().callCancelled();
			return;
		}
		CallResult result;
		try {
			result = send(call.instance(), batch);
		}
		catch (CallException ex) {
			call.queue().failed(call.instance(), batch, ex);
			return;
		}
		catch (RuntimeException | Error ex) {
			// without this the instance would count the call as in flight for ever
			call.queue().failed(call.instance(), batch, new CallException(Kind.FAILED, "could not be called"));
			throw ex;
		}
		call.queue().succeeded(call.instance(), batch.size(), result.call().duration());
		deliver(batch, result).forEach(this.queues::enqueue);
	}

	private CallResult send(OperatorInstance instance, List<PendingOperation> batch) throws CallException {
		return this.tracer.trace(instance, batch, () -> this.caller.call(instance,
				batch.stream().map(PendingOperation::operands).toList(), timeLeft(batch)));
	}

	/** The longest remaining time of all calculations in a batch. */
	private static Duration timeLeft(List<PendingOperation> batch) {
		return batch.stream().map(PendingOperation::timeLeft).max(Comparator.naturalOrder()).orElseThrow();
	}

	/**
	 * Delivers all outcomes and returns the operations that they make ready. The caller
	 * enqueues these together, so that one call can take all of them.
	 */
	private static List<PendingOperation> deliver(List<PendingOperation> batch, CallResult result) {
		List<PendingOperation> ready = new ArrayList<>();
		for (int i = 0; i < batch.size(); i++) {
			PendingOperation next = deliver(batch.get(i), result.outcomes().get(i), result.call());
			if (next != null) {
				ready.add(next);
			}
		}
		return ready;
	}

	private static @Nullable PendingOperation deliver(PendingOperation pending, Outcome outcome, CompletedCall call) {
		if (outcome.value() != null) {
			return pending.execution().succeeded(pending.operation(), outcome.value(), call);
		}
		Reason reason = Reason.ofOutcome(String.valueOf(outcome.error())).orElseThrow();
		pending.execution().failed(new DispatchException(reason, pending.operation(), reason.message()));
		return null;
	}

}
