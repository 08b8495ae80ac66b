package cloud.calculator.gateway.dispatch;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

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
		Execution execution = new Execution(plan, deadline, reservation, listener);
		listener.executionStarted(plan);
		execution.start().forEach(this.queues::enqueue);
		executeCallsWhileWaiting(execution, deadline);
		try {
			return execution.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new CancellationException("The calculation was interrupted");
		}
	}

	/**
	 * Executes calls on the current thread instead of blocking it: that saves a thread
	 * switch per call. A call that could outlast the deadline is left to another thread.
	 */
	private void executeCallsWhileWaiting(Execution execution, Deadline deadline) {
		OperatorCall call = submitAllButLast();
		while (call != null && !execution.isOver() && this.callExecutor.endsBefore(deadline)) {
			this.callExecutor.execute(call, this::submitAll);
			call = submitAllButLast();
		}
		if (call != null) {
			submit(call);
		}
	}

	/**
	 * Updates the circuit breakers and starts the calls that have become possible. No
	 * other event triggers this when instances appear, disappear or recover.
	 */
	@Scheduled(fixedDelay = 100)
	void checkQueues() {
		this.queues.updateCircuits();
		submitAll();
	}

	private void submitAll() {
		OperatorCall call = submitAllButLast();
		if (call != null) {
			submit(call);
		}
	}

	/**
	 * Submits all calls that can start now, except the last.
	 * @return the last call, which the current thread has to execute or to submit;
	 * {@code null} if no call can start
	 */
	private @Nullable OperatorCall submitAllButLast() {
		OperatorCall last = null;
		for (OperatorCall next = this.queues.nextCall(); next != null; next = this.queues.nextCall()) {
			if (last != null) {
				submit(last);
			}
			last = next;
		}
		return last;
	}

	private void submit(OperatorCall call) {
		try {
			this.callThreads.execute(() -> executeAll(call));
		}
		catch (RejectedExecutionException | OutOfMemoryError ex) {
			// no thread is available: a call that is not executed would block its queue
			this.callExecutor.execute(call, () -> {
			});
		}
	}

	private void executeAll(OperatorCall first) {
		for (OperatorCall call = first; call != null; call = submitAllButLast()) {
			this.callExecutor.execute(call, this::submitAll);
		}
	}

}
