package cloud.calculator.gateway.dispatch;

import java.time.Duration;
import java.util.List;

import cloud.calculator.gateway.dispatch.CallException.Kind;
import cloud.calculator.gateway.dispatch.DispatchException.Reason;
import cloud.calculator.gateway.expression.Operator;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.cloud.client.ServiceInstance;
import org.springframework.cloud.client.loadbalancer.Response;
import org.springframework.cloud.client.loadbalancer.reactive.ReactiveLoadBalancer;

/**
 * The queue of operations for one operator. While all instances have their maximum number
 * of calls in flight, operations wait here; the next call takes as many of them as it may
 * contain. So batches form only under load, and an operation never waits for a batch to
 * fill up. Thread-safe.
 *
 * <p>
 * While no instance is in service, operations wait for the unavailable time-out. After
 * that the circuit is open: operations are rejected at once, until an instance is in
 * service.
 */
final class OperatorQueue {

	private static final Log logger = LogFactory.getLog(OperatorQueue.class);

	/** The maximum number of operations in a call: operators accept no more. */
	private static final int MAX_OPERATIONS = 1000;

	/**
	 * The maximum number of digits in a call, unless it has a single operation. It limits
	 * the time and the memory that a call takes.
	 */
	private static final int MAX_DIGITS = 250_000;

	private final OperatorInstances instances;

	private final ReactiveLoadBalancer<ServiceInstance> loadBalancer;

	private final Duration unavailableTimeout;

	private final FairQueue waiting;

	private final OperatorQueueMeters meters;

	private final RetryBudget retryBudget = new RetryBudget();

	/** When the circuit opens; {@code null} while an instance is in service. */
	private @Nullable Deadline circuitOpensAt;

	private boolean circuitOpen;

	/** Whether there is a call that has not been drained yet. */
	private boolean callReserved;

	OperatorQueue(Operator operator, OperatorInstances instances, ReactiveLoadBalancer<ServiceInstance> loadBalancer,
			Duration unavailableTimeout, OperatorQueueMeters meters) {
		this.waiting = new FairQueue(operator, MAX_OPERATIONS, MAX_DIGITS);
		this.instances = instances;
		this.loadBalancer = loadBalancer;
		this.unavailableTimeout = unavailableTimeout;
		this.meters = meters;
	}

	synchronized void enqueue(PendingOperation pending) {
		CallException unavailability = this.circuitOpen ? this.instances.unavailability() : null;
		if (unavailability == null) {
			this.waiting.add(pending);
		}
		else {
			reject(pending, unavailability);
		}
	}

	/**
	 * Reserves an instance for the next call.
	 * @return the call, which has to be executed; {@code null} if no operation waits, no
	 * instance is free, or the previous call has not been {@linkplain #drain() drained}
	 */
	synchronized @Nullable OperatorCall nextCall() {
		if (this.callReserved || this.waiting.isEmpty() || !this.instances.isAnyFree()) {
			return null;
		}
		Response<ServiceInstance> choice = Mono.from(this.loadBalancer.choose()).block();
		if (choice == null || !(choice.getServer() instanceof OperatorInstance instance)) {
			return null;
		}
		instance.callStarted();
		this.callReserved = true;
		return new OperatorCall(this, instance);
	}

	/**
	 * Removes the operations of the reserved call from the queue.
	 * @return the operations; empty if none of them is needed any longer
	 */
	synchronized List<PendingOperation> drain() {
		this.callReserved = false;
		List<PendingOperation> batch = this.waiting.pollBatch();
		this.meters.drained(batch);
		return batch;
	}

	/**
	 * Records that a call succeeded.
	 * @param instance the instance that was called
	 * @param operations the number of operations in the call
	 * @param duration the duration of the call
	 */
	void succeeded(OperatorInstance instance, int operations, Duration duration) {
		instance.callSucceeded();
		instance.statistics().callSucceeded(operations, duration);
		this.retryBudget.callSucceeded();
	}

	/**
	 * Records that a call failed, and enqueues its operations again or rejects them.
	 * @param instance the instance that was called
	 * @param batch the operations of the call
	 * @param failure why the call failed
	 */
	void failed(OperatorInstance instance, List<PendingOperation> batch, CallException failure) {
		instance.callFailed(failure);
		if (failure.kind() == Kind.BUSY) {
			// a rejected call caused no work, so that it uses up neither attempts nor
			// the retry budget
			batch.forEach(this::enqueue);
			return;
		}
		// a smaller call may be accepted, and expired operations are not sent again: so
		// the
		// number of attempts is a sufficient limit
		boolean retry = failure.kind() == Kind.REJECTED || this.retryBudget.tryTake();
		if (retry) {
			this.meters.retried();
		}
		for (PendingOperation pending : batch) {
			if (retry && pending.canBeRetried()) {
				enqueue(pending.nextAttempt());
			}
			else {
				reject(pending, failure);
			}
		}
	}

	/** The number of operations that wait. */
	synchronized int size() {
		return this.waiting.size();
	}

	/** Whether operations are rejected at once, because no instance is in service. */
	synchronized boolean isCircuitOpen() {
		return this.circuitOpen && this.instances.unavailability() != null;
	}

	/**
	 * Opens the circuit when the unavailable time-out has passed, and closes it when an
	 * instance is in service.
	 */
	void updateCircuit() {
		CallException unavailability = this.instances.unavailability();
		if (changesCircuit(unavailability)) {
			if (unavailability != null) {
				logger.warn("The circuit of %s is open: the operator %s".formatted(this.instances.getServiceId(),
						unavailability.getMessage()));
			}
			else {
				logger.info("The circuit of %s is closed: an instance is in service"
					.formatted(this.instances.getServiceId()));
			}
		}
	}

	/**
	 * Updates the circuit.
	 * @return whether this opens or closes it
	 */
	private synchronized boolean changesCircuit(@Nullable CallException unavailability) {
		boolean wasOpen = this.circuitOpen;
		if (unavailability == null) {
			this.circuitOpensAt = null;
			this.circuitOpen = false;
		}
		else if (this.circuitOpensAt == null) {
			this.circuitOpensAt = Deadline.in(this.unavailableTimeout);
		}
		else if (this.circuitOpensAt.hasPassed()) {
			this.circuitOpen = true;
			rejectAll(unavailability);
		}
		return this.circuitOpen != wasOpen;
	}

	private void rejectAll(CallException unavailability) {
		while (!this.waiting.isEmpty()) {
			this.waiting.pollBatch().forEach((pending) -> reject(pending, unavailability));
		}
	}

	private static void reject(PendingOperation pending, CallException unavailability) {
		Operator operator = pending.operation().operator();
		String message = Reason.OPERATOR_UNAVAILABLE.message(operator.profile(),
				String.valueOf(unavailability.getMessage()), operator.symbol());
		pending.execution().failed(new DispatchException(Reason.OPERATOR_UNAVAILABLE, pending.operation(), message));
	}

}
