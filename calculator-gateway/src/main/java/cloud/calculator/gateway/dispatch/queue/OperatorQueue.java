package cloud.calculator.gateway.dispatch.queue;

import java.util.List;

import cloud.calculator.gateway.client.CallResult.Busy;
import cloud.calculator.gateway.client.CallResult.Failure;
import cloud.calculator.gateway.client.CallResult.InstanceFailure;
import cloud.calculator.gateway.client.CallResult.NotSent;
import cloud.calculator.gateway.client.CallResult.Rejected;
import cloud.calculator.gateway.operators.Circuit;
import cloud.calculator.gateway.operators.OperatorInstance;
import cloud.calculator.gateway.operators.OperatorInstances;
import io.micrometer.core.instrument.Clock;
import org.jspecify.annotations.Nullable;

/**
 * The queue of operations for one operator. While all instances have their maximum number
 * of calls in flight, operations wait here; the next call takes as many of them as it may
 * contain. So batches form only under load, and an operation never waits for a batch to
 * fill up. Thread-safe.
 */
public final class OperatorQueue {

	private final OperatorInstances instances;

	private final Circuit circuit;

	private final OperatorQueueMeters meters;

	private final Clock clock;

	private final FairQueue waiting = new FairQueue();

	private final AdaptiveBatchSize batchSize = new AdaptiveBatchSize(BatchLimits.DEFAULT.operations());

	private final RetryBudget retryBudget = new RetryBudget();

	/** Whether there is a call that has not been drained yet. */
	private boolean callReserved;

	OperatorQueue(OperatorInstances instances, Circuit circuit, OperatorQueueMeters meters, Clock clock) {
		this.instances = instances;
		this.circuit = circuit;
		this.meters = meters;
		this.clock = clock;
	}

	/** Adds an operation, or rejects it if the circuit is open. */
	void enqueue(PendingOperation operation) {
		enqueue(QueuedOperation.of(operation, this.clock.monotonicTime()));
	}

	private void enqueue(QueuedOperation queued) {
		Failure rejection = this.circuit.rejection();
		if (rejection != null) {
			queued.operation().reject(rejection);
			return;
		}
		synchronized (this) {
			this.waiting.add(queued);
		}
	}

	/**
	 * Reserves an instance for the next call.
	 * @return the call, which has to be executed; {@code null} if no operation waits, no
	 * instance is free, or the previous call has not been {@linkplain #drain() drained}
	 */
	synchronized @Nullable OperatorCall nextCall() {
		if (this.callReserved || this.waiting.isEmpty()) {
			return null;
		}
		OperatorInstance instance = this.instances.startCall();
		if (instance == null) {
			return null;
		}
		this.callReserved = true;
		return new OperatorCall(this, instance);
	}

	/**
	 * Reserves an instance for the next call, if operations of a calculation wait.
	 * @param calculation the calculation
	 * @return the call, as of {@link #nextCall()}
	 */
	synchronized @Nullable OperatorCall nextCall(PendingCalculation calculation) {
		return this.waiting.contains(calculation) ? nextCall() : null;
	}

	/**
	 * Removes the operations of the reserved call from the queue.
	 * @return the operations; empty if none of them is needed any longer
	 */
	synchronized List<QueuedOperation> drain() {
		this.callReserved = false;
		List<QueuedOperation> batch = this.waiting
			.pollBatch(BatchLimits.DEFAULT.withOperations(this.batchSize.current()));
		this.meters.drained(batch);
		return batch;
	}

	/** Records that a call succeeded. */
	void succeeded(List<QueuedOperation> batch) {
		this.retryBudget.callSucceeded();
		synchronized (this) {
			this.batchSize.accepted(batch.size());
		}
	}

	/**
	 * Enqueues the operations of a failed call again, or rejects them.
	 * @param batch the operations of the call
	 * @param failure why the call failed
	 */
	void failed(List<QueuedOperation> batch, Failure failure) {
		if (failure instanceof Busy) {
			// a rejected call caused no work, so that it uses up no attempts
			batch.forEach(this::enqueue);
			return;
		}
		if (failure instanceof Rejected) {
			synchronized (this) {
				this.batchSize.rejected(batch.size());
			}
		}
		boolean retry = isRetried(failure);
		if (retry) {
			this.meters.retried();
		}
		for (QueuedOperation queued : batch) {
			if (retry && queued.canBeRetried()) {
				enqueue(queued.nextAttempt());
			}
			else {
				queued.operation().reject(failure);
			}
		}
	}

	/**
	 * Whether the operations of a failed call are sent again. Only failures of instances
	 * use up the retry budget: for all others the number of attempts is a sufficient
	 * limit.
	 */
	private boolean isRetried(Failure failure) {
		return (failure instanceof InstanceFailure) ? this.retryBudget.tryTake() : !(failure instanceof NotSent);
	}

	/**
	 * Updates the circuit breaker, and rejects the operations that wait if it is open.
	 */
	void updateCircuit() {
		this.circuit.update();
		Failure rejection = this.circuit.rejection();
		if (rejection != null) {
			removeAll().forEach((queued) -> queued.operation().reject(rejection));
		}
	}

	private synchronized List<QueuedOperation> removeAll() {
		return this.waiting.removeAll();
	}

	/** The number of operations that wait. */
	synchronized int size() {
		return this.waiting.size();
	}

}
