package cloud.calculator.gateway.operators;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

import cloud.calculator.gateway.client.CallResult;
import cloud.calculator.gateway.client.CallResult.Completed;
import cloud.calculator.gateway.client.CallResult.InstanceFailure;
import cloud.calculator.gateway.client.ClientProperties;
import cloud.calculator.gateway.client.OperatorCaller;
import cloud.calculator.gateway.client.codec.OperationsRequest.Operands;
import cloud.calculator.gateway.expression.Operator;
import org.jspecify.annotations.Nullable;

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
			ClientProperties properties) {
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
			instance.cancelProbe();
		}
	}

	private void probe(OperatorInstance instance) {
		CallResult result = null;
		try {
			result = this.caller.call(instance.uri(), instance.operator(), TRIAL_OPERATION, this.timeout);
		}
		finally {
			// a probe that never ends would keep the instance out of service
			end(instance, result);
		}
	}

	private static void end(OperatorInstance instance, @Nullable CallResult result) {
		if (result instanceof Completed) {
			instance.probeSucceeded();
		}
		else if (result instanceof InstanceFailure failure) {
			instance.probeFailed(failure);
		}
		else {
			// the result says nothing new about the instance
			instance.cancelProbe();
		}
	}

}
