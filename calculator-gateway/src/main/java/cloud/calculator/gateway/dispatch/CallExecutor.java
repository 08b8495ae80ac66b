package cloud.calculator.gateway.dispatch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import cloud.calculator.gateway.client.CallResult;
import cloud.calculator.gateway.client.CallResult.Aborted;
import cloud.calculator.gateway.client.CallResult.Completed;
import cloud.calculator.gateway.client.ClientProperties;
import cloud.calculator.gateway.client.Deadline;
import cloud.calculator.gateway.client.OperatorCaller;
import cloud.calculator.gateway.dispatch.queue.OperatorCall;
import cloud.calculator.gateway.dispatch.queue.OperatorQueues;
import cloud.calculator.gateway.dispatch.queue.PendingOperation;
import cloud.calculator.gateway.dispatch.queue.QueuedOperation;
import cloud.calculator.gateway.operators.OperatorInstance;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Executes calls to operators and delivers each outcome to the operation that waits for
 * it. An error of the gateway ends only the operations that it affects: every call is
 * ended, and every operation is delivered, enqueued again or ended.
 */
@Component
class CallExecutor {

	private static final Log logger = LogFactory.getLog(CallExecutor.class);

	private static final CallResult ABORTED = new Aborted();

	private final OperatorQueues queues;

	private final OperatorCaller caller;

	private final CallTracer tracer;

	private final Duration callTimeout;

	CallExecutor(OperatorQueues queues, OperatorCaller caller, CallTracer tracer, ClientProperties properties) {
		this.queues = queues;
		this.caller = caller;
		this.tracer = tracer;
		this.callTimeout = properties.callTimeout();
	}

	/**
	 * Whether a call that starts now ends before a deadline even if it times out.
	 */
	boolean endsBefore(Deadline deadline) {
		return deadline.remaining().compareTo(this.callTimeout) > 0;
	}

	/**
	 * Executes a call and waits for its response.
	 * @param call the call
	 * @param batch its operations
	 */
	void execute(OperatorCall call, List<QueuedOperation> batch) {
		if (batch.isEmpty()) {
			call.cancel();
			return;
		}
		CallResult result = ABORTED;
		try {
			result = send(call.instance(), batch);
		}
		catch (RuntimeException | Error ex) {
			logger.error("A call to %s failed unexpectedly".formatted(call.instance()), ex);
		}
		finally {
			call.end(batch, result);
		}
		if (result instanceof Completed completed) {
			deliver(batch, completed).forEach(this::enqueue);
		}
	}

	private CallResult send(OperatorInstance instance, List<QueuedOperation> batch) {
		return this.tracer.trace(instance, batch, () -> this.caller.call(instance.uri(), instance.operator(),
				batch.stream().map((queued) -> queued.operation().operands()).toList(), timeLeft(batch)));
	}

	/** The longest remaining time of all calculations in a batch. */
	private static Duration timeLeft(List<QueuedOperation> batch) {
		return batch.stream()
			.map((queued) -> queued.operation().calculation().deadline())
			.max(Comparator.comparingLong(Deadline::nanoTime))
			.orElseThrow()
			.remaining();
	}

	/**
	 * Delivers all outcomes and returns the operations that they make pending. The caller
	 * enqueues these together, so that one call can take all of them.
	 */
	private static List<PendingOperation> deliver(List<QueuedOperation> batch, Completed result) {
		List<PendingOperation> ready = new ArrayList<>(batch.size());
		for (int i = 0; i < batch.size(); i++) {
			PendingOperation next = deliver(batch.get(i).operation(), result, i);
			if (next != null) {
				ready.add(next);
			}
		}
		return ready;
	}

	private static @Nullable PendingOperation deliver(PendingOperation operation, Completed result, int index) {
		try {
			return operation.complete(result.outcomes().get(index), result.call());
		}
		catch (RuntimeException | Error ex) {
			operation.abort(ex);
			return null;
		}
	}

	private void enqueue(PendingOperation operation) {
		try {
			this.queues.enqueue(operation);
		}
		catch (RuntimeException | Error ex) {
			operation.abort(ex);
		}
	}

}
