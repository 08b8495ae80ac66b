package cloud.calculator.gateway.dispatch.queue;

import java.time.Duration;
import java.util.List;

import cloud.calculator.gateway.client.CallResult;
import cloud.calculator.gateway.client.CallResult.Completed;
import cloud.calculator.gateway.client.CallResult.Failure;
import cloud.calculator.gateway.operators.OperatorInstance;

/**
 * A call that may start. Its operations are taken from the queue only when it is
 * executed, because more of them may have been queued by then. The call is in flight
 * until it is {@linkplain #end ended}.
 *
 * @param queue the queue that its operations are taken from
 * @param instance the instance that is called, which counts the call as in flight
 */
public record OperatorCall(OperatorQueue queue, OperatorInstance instance) {

	/**
	 * Takes the operations of the call from the queue. From then on the next call can be
	 * reserved.
	 * @return the operations; empty if none of them is needed any longer
	 */
	public List<QueuedOperation> drain() {
		try {
			return this.queue.drain();
		}
		catch (RuntimeException | Error ex) {
			cancel();
			throw ex;
		}
	}

	/** Ends a call without operations. */
	public void cancel() {
		this.instance.callCancelled();
	}

	/**
	 * Ends the call. If it failed, its operations are enqueued again or rejected.
	 * @param batch the operations of the call
	 * @param result the result of the call
	 */
	public void end(List<QueuedOperation> batch, CallResult result) {
		if (result instanceof Completed completed) {
			Duration duration = completed.call().duration();
			this.instance.callSucceeded(batch.size(), duration);
			this.queue.succeeded(batch);
		}
		else if (result instanceof Failure failure) {
			this.instance.callFailed(failure);
			this.queue.failed(batch, failure);
		}
	}

}
