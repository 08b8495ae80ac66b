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
 * The lanes to all operators.
 */
@Component
class OperatorQueues {

	private final List<OperatorQueue> lanes = new ArrayList<>();

	OperatorQueues(OperatorDirectory directory, ReactiveLoadBalancer.Factory<ServiceInstance> balancers,
			OperatorsProperties properties, MeterRegistry registry) {
		for (Operator operator : Operator.values()) {
			OperatorQueueMeters meters = new OperatorQueueMeters(operator, registry);
			OperatorQueue lane = new OperatorQueue(operator, directory.of(operator),
					balancers.getInstance(operator.profile()), properties.unavailableTimeout(), meters);
			meters.show(lane);
			this.lanes.add(lane);
		}
	}

	OperatorQueue of(Operator operator) {
		return this.lanes.get(operator.ordinal());
	}

	void enter(PendingOperation task) {
		of(task.operation().operator()).enter(task);
	}

	/**
	 * Lets a call leave, from whichever lane.
	 * @return the call; {@code null} if none can leave
	 */
	@Nullable OperatorCall depart() {
		for (OperatorQueue lane : this.lanes) {
			OperatorCall call = lane.depart();
			if (call != null) {
				return call;
			}
		}
		return null;
	}

	void check() {
		this.lanes.forEach(OperatorQueue::check);
	}

}
