package cloud.calculator.gateway.dispatch;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

import cloud.calculator.gateway.client.Deadline;
import cloud.calculator.gateway.dispatch.queue.OperatorCall;
import cloud.calculator.gateway.dispatch.queue.OperatorQueues;
import cloud.calculator.gateway.dispatch.queue.QueuedOperation;
import cloud.calculator.gateway.planning.Plan;
import org.jspecify.annotations.Nullable;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Executes plans. An operation enters the queue of its operator as soon as its operands
 * are known. The next call to that operator takes it, together with whatever else waits
 * there, of this plan or of others.
 */
@Service
public class Dispatcher {

	private final OperatorQueues queues;

	private final CallExecutor callExecutor;

	private final Executor callThreads;

	Dispatcher(OperatorQueues queues, CallExecutor callExecutor, Executor callThreads) {
		this.queues = queues;
		this.callExecutor = callExecutor;
		this.callThreads = callThreads;
	}

	/**
	 * Executes a plan and waits for its results.
	 * @param plan the plan
	 * @param deadline when the execution is stopped if it is not complete
	 * @param reservation the memory reserved for the calculation, which grows with each
	 * value
	 * @param listener is notified of the progress
	 * @return the results
	 * @throws DispatchException if an operation has no value, an operator is unavailable,
	 * or the deadline or the memory is exceeded. If several operations fail, the
	 * exception is that of the first in left-to-right order
	 * @throws CancellationException if the thread is interrupted
	 */
	public Results dispatch(Plan plan, Deadline deadline, CalculationAdmission.Reservation reservation,
			ProgressListener listener) {
		try (Execution execution = new Execution(plan, deadline, reservation, listener)) {
			listener.executionStarted(plan);
			execution.start().forEach(this.queues::enqueue);
			executeOwnCalls(execution);
			return execution.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new CancellationException("The calculation was interrupted");
		}
	}

	/**
	 * Executes the calls with operations of an execution on the current thread instead of
	 * blocking it: that saves a thread switch per call. All other calls, and calls that
	 * could outlast the deadline, are left to other threads.
	 */
	private void executeOwnCalls(Execution execution) {
		for (OperatorCall call = nextOwnCall(execution); call != null; call = nextOwnCall(execution)) {
			List<QueuedOperation> batch = call.drain();
			startCalls();
			if (isAnyOf(execution, batch)) {
				this.callExecutor.execute(call, batch);
			}
			else {
				start(call, batch);
			}
		}
		startCalls();
	}

	private @Nullable OperatorCall nextOwnCall(Execution execution) {
		return (!execution.isOver() && this.callExecutor.endsBefore(execution.deadline()))
				? this.queues.nextCall(execution) : null;
	}

	private static boolean isAnyOf(Execution execution, List<QueuedOperation> batch) {
		return batch.stream().anyMatch((queued) -> queued.operation().calculation() == execution);
	}

	/**
	 * Updates the circuit breakers and starts the calls that have become possible. No
	 * other event triggers this when instances appear, disappear or recover.
	 */
	@Scheduled(fixedDelay = 100)
	void checkQueues() {
		this.queues.updateCircuits();
		startCalls();
	}

	/** Starts all calls that can start now on other threads. */
	private void startCalls() {
		for (OperatorCall call = this.queues.nextCall(); call != null; call = this.queues.nextCall()) {
			start(call);
		}
	}

	private void start(OperatorCall call) {
		if (!startThread(() -> executeAll(call))) {
			// no thread is available: a call that is not executed would block its queue
			this.callExecutor.execute(call, call.drain());
		}
	}

	private void start(OperatorCall call, List<QueuedOperation> batch) {
		Runnable execution = () -> this.callExecutor.execute(call, batch);
		if (!startThread(() -> {
			execution.run();
			executeAll(this.queues.nextCall());
		})) {
			execution.run();
		}
	}

	private boolean startThread(Runnable task) {
		try {
			this.callThreads.execute(task);
			return true;
		}
		catch (RejectedExecutionException | OutOfMemoryError ex) {
			return false;
		}
	}

	/**
	 * Executes a call, and then one after the other the calls that can start when it has
	 * ended.
	 */
	private void executeAll(@Nullable OperatorCall first) {
		for (OperatorCall call = first; call != null; call = this.queues.nextCall()) {
			List<QueuedOperation> batch = call.drain();
			startCalls();
			this.callExecutor.execute(call, batch);
		}
	}

}
