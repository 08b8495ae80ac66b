package cloud.calculator.gateway.dispatch;

import java.util.ArrayList;
import java.util.List;

import cloud.calculator.gateway.expression.Operator;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;

import org.springframework.cloud.client.ServiceInstance;
import org.springframework.cloud.client.loadbalancer.reactive.ReactiveLoadBalancer;
import org.springframework.stereotype.Component;

/**
 * The queues of all operators.
 */
@Component
class OperatorQueues {

	private final List<OperatorQueue> queues = new ArrayList<>();

	OperatorQueues(OperatorDirectory directory, ReactiveLoadBalancer.Factory<ServiceInstance> loadBalancers,
			OperatorsProperties properties, MeterRegistry registry) {
		for (Operator operator : Operator.values()) {
			OperatorQueueMeters meters = new OperatorQueueMeters(operator, registry);
			OperatorQueue queue = new OperatorQueue(operator, directory.of(operator),
					loadBalancers.getInstance(operator.profile()), properties.unavailableTimeout(), meters);
			meters.registerGauges(queue);
			this.queues.add(queue);
		}
	}

	OperatorQueue of(Operator operator) {
		return this.queues.get(operator.ordinal());
	}

	void enqueue(PendingOperation pending) {
		of(pending.operation().operator()).enqueue(pending);
	}

	/**
	 * Reserves an instance of any operator for a call.
	 * @return the call, which has to be executed; {@code null} if no call can start
	 */
	@Nullable OperatorCall nextCall() {
		for (OperatorQueue queue : this.queues) {
			OperatorCall call = queue.nextCall();
			if (call != null) {
				return call;
			}
		}
		return null;
	}

	void updateCircuits() {
		this.queues.forEach(OperatorQueue::updateCircuit);
	}

}
