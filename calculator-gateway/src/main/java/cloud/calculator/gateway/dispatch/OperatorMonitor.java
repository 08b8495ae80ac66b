package cloud.calculator.gateway.dispatch;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

import cloud.calculator.gateway.dispatch.IdentityClient.Identity;
import cloud.calculator.gateway.dispatch.OperatorState.InstanceState;
import cloud.calculator.gateway.expression.Operator;
import feign.FeignException;
import feign.Request;
import org.jspecify.annotations.Nullable;

import org.springframework.cloud.client.ServiceInstance;
import org.springframework.stereotype.Service;

/**
 * Looks after the operators, instance by instance.
 */
@Service
public class OperatorMonitor {

	/** Milliseconds. */
	private static final int PATIENCE = 1000;

	private final OperatorDirectory directory;

	private final OperatorQueues lanes;

	private final IdentityClient client;

	private final Executor calls;

	OperatorMonitor(OperatorDirectory directory, OperatorQueues lanes, FeignClientFactory clients, Executor calls) {
		this.directory = directory;
		this.lanes = lanes;
		this.client = clients.client(IdentityClient.class, PATIENCE);
		this.calls = calls;
	}

	/**
	 * Asks all instances, at the same time, who they are.
	 * @return the operators with the states of their instances, after two seconds at most
	 */
	public List<OperatorState> states() {
		record Pending(Operator operator, List<CompletableFuture<InstanceState>> instances) {
		}
		List<Pending> pending = Arrays.stream(Operator.values())
			.map((operator) -> new Pending(operator,
					this.directory.of(operator)
						.current()
						.stream()
						.map((instance) -> CompletableFuture.supplyAsync(() -> state(operator, instance), this.calls))
						.toList()))
			.toList();
		return pending.stream()
			.map((each) -> new OperatorState(each.operator(), this.lanes.of(each.operator()).isOpen(),
					each.instances().stream().map(CompletableFuture::join).toList()))
			.toList();
	}

	private InstanceState state(Operator operator, OperatorInstance instance) {
		long start = System.nanoTime();
		String name = name(operator, instance);
		return new InstanceState(instance.address(), name, instance.isSetAside(),
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
