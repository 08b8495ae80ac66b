package cloud.calculator.gateway.operators;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import cloud.calculator.gateway.client.IdentityCaller;
import cloud.calculator.gateway.expression.Operator;
import cloud.calculator.gateway.operators.OperatorState.InstanceState;
import io.micrometer.core.instrument.Clock;

import org.springframework.stereotype.Service;

/**
 * Reports the state of all operators and their instances.
 */
@Service
public class OperatorMonitor {

	private final OperatorDirectory directory;

	private final InstanceIdentities identities;

	OperatorMonitor(OperatorDirectory directory, IdentityCaller caller, Executor callThreads, Clock clock) {
		this.directory = directory;
		this.identities = new InstanceIdentities(caller, callThreads, clock);
	}

	/**
	 * Requests the identity of all instances concurrently, unless it was requested within
	 * the last second, and waits for all responses: at most for the connect time-out plus
	 * one second.
	 * @return the state of each operator
	 */
	public List<OperatorState> states() {
		record Pending(Operator operator, List<CompletableFuture<InstanceState>> instances) {
		}
		List<Pending> pending = Arrays.stream(Operator.values())
			.map((operator) -> new Pending(operator,
					this.directory.of(operator).current().stream().map(this::state).toList()))
			.toList();
		return pending.stream()
			.map((each) -> new OperatorState(each.operator(), this.directory.circuitOf(each.operator()).isOpen(),
					each.instances().stream().map(CompletableFuture::join).toList()))
			.toList();
	}

	private CompletableFuture<InstanceState> state(OperatorInstance instance) {
		return this.identities.of(instance)
			.thenApply((identification) -> new InstanceState(instance.address(), identification.name(),
					instance.isOutOfService(), identification.latency(), instance.statistics().operations()));
	}

}
