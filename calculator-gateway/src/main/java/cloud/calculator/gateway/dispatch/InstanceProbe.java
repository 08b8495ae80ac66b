package cloud.calculator.gateway.dispatch;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

import cloud.calculator.gateway.dispatch.CallException.Kind;
import cloud.calculator.gateway.dispatch.OperationsRequest.Operands;
import cloud.calculator.gateway.expression.Operator;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Probes instances that are out of service with a trial operation, and returns them to
 * service when it succeeds. No calculation is delayed by a probe.
 */
@Component
class InstanceProbe {

	private static final List<Operands> TRIAL_OPERATION = List.of(new Operands("1", "1"));

	private final OperatorDirectory directory;

	private final OperatorCaller caller;

	private final Executor callThreads;

	private final Duration timeout;

	InstanceProbe(OperatorDirectory directory, OperatorCaller caller, Executor callThreads,
			OperatorsProperties properties) {
		this.timeout = properties.responseTimeout();
		this.directory = directory;
		this.caller = caller;
		this.callThreads = callThreads;
	}

	@Scheduled(fixedDelay = 100)
	void probeInstancesOutOfService() {
		for (Operator operator : Operator.values()) {
			for (OperatorInstance instance : this.directory.of(operator).current()) {
				if (instance.beginProbe()) {
					start(instance);
				}
			}
		}
	}

	private void start(OperatorInstance instance) {
		try {
			this.callThreads.execute(() -> probe(instance));
		}
		catch (RejectedExecutionException | OutOfMemoryError ex) {
			// no thread is available: the next run makes the probe
			instance.endProbe(instance.unavailability());
		}
	}

	private void probe(OperatorInstance instance) {
		CallException unavailability = new CallException(Kind.FAILED, "could not be called");
		try {
			this.caller.call(instance, TRIAL_OPERATION, this.timeout);
			unavailability = null;
		}
		catch (CallException ex) {
			unavailability = ex;
		}
		finally {
			// a probe that never ends would keep the instance out of service
			instance.endProbe(unavailability);
		}
	}

}
