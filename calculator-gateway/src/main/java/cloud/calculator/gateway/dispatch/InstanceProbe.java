package cloud.calculator.gateway.dispatch;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;

import cloud.calculator.gateway.dispatch.CallException.Kind;
import cloud.calculator.gateway.dispatch.OperationsRequest.Operands;
import cloud.calculator.gateway.expression.Operator;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tries whether instances that were set aside are back, at their work and not at the
 * expense of anybody's calculation.
 */
@Component
class InstanceProbe {

	private static final List<Operands> TRIAL = List.of(new Operands("1", "1"));

	private final OperatorDirectory directory;

	private final OperatorCaller caller;

	private final Executor calls;

	private final Duration longest;

	InstanceProbe(OperatorDirectory directory, OperatorCaller caller, Executor calls, OperatorsProperties properties) {
		this.longest = properties.responseTimeout();
		this.directory = directory;
		this.caller = caller;
		this.calls = calls;
	}

	@Scheduled(fixedDelay = 100)
	void tryThoseSetAside() {
		for (Operator operator : Operator.values()) {
			for (OperatorInstance instance : this.directory.of(operator).current()) {
				if (instance.beginTrial()) {
					this.calls.execute(() -> tryOut(instance));
				}
			}
		}
	}

	private void tryOut(OperatorInstance instance) {
		CallException unavailability = new CallException(Kind.FAILED, "could not be asked");
		try {
			this.caller.ask(instance, TRIAL, this.longest);
			unavailability = null;
		}
		catch (CallException ex) {
			unavailability = ex;
		}
		finally {
			// a trial that never ends would keep the instance aside for ever
			instance.endTrial(unavailability);
		}
	}

}
