package cloud.calculator.gateway.dispatch;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import cloud.calculator.gateway.dispatch.IdentityClient.Identity;
import cloud.calculator.gateway.dispatch.OperatorState.InstanceState;
import cloud.calculator.gateway.expression.Operator;
import feign.FeignException;
import org.jspecify.annotations.Nullable;

import org.springframework.cloud.client.ServiceInstance;
import org.springframework.stereotype.Service;

/**
 * Reports the state of all operators and their instances.
 */
@Service
public class OperatorMonitor {

	private static final int RESPONSE_TIMEOUT_MILLIS = 1000;

	private final OperatorDirectory directory;

	private final OperatorQueues queues;

	private final IdentityClient client;

	private final Executor callThreads;

	OperatorMonitor(OperatorDirectory directory, OperatorQueues queues, FeignClientFactory clients,
			Executor callThreads) {
		this.directory = directory;
		this.queues = queues;
		this.client = clients.client(IdentityClient.class, RESPONSE_TIMEOUT_MILLIS);
		this.callThreads = callThreads;
	}

	/**
	 * Requests the identity of all instances concurrently, and waits for all responses:
	 * at most for the connect time-out plus one second.
	 * @return the state of each operator
	 */
	public List<OperatorState> states() {
		record Pending(Operator operator, List<CompletableFuture<InstanceState>> instances) {
		}
		List<Pending> pending = Arrays.stream(Operator.values())
			.map((operator) -> new Pending(operator,
					this.directory.of(operator).current().stream().map(this::stateInBackground).toList()))
			.toList();
		return pending.stream()
			.map((each) -> new OperatorState(each.operator(), this.queues.of(each.operator()).isCircuitOpen(),
					each.instances().stream().map(CompletableFuture::join).toList()))
			.toList();
	}

	private CompletableFuture<InstanceState> stateInBackground(OperatorInstance instance) {
		return CompletableFuture.supplyAsync(() -> state(instance), this.callThreads);
	}

	private InstanceState state(OperatorInstance instance) {
		long start = System.nanoTime();
		String name = name(instance.operator(), instance);
		return new InstanceState(instance.address(), name, instance.isOutOfService(),
				Duration.ofNanos(System.nanoTime() - start), instance.statistics().operations());
	}

	private @Nullable String name(Operator operator, ServiceInstance instance) {
		try {
			Identity identity = this.client.identify(instance.getUri());
			return operator.profile().equals(identity.operator()) ? identity.instance() : null;
		}
		catch (FeignException ex) {
			return null;
		}
	}

}
