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
class Lanes {

	private final List<Lane> lanes = new ArrayList<>();

	Lanes(OperatorDirectory directory, ReactiveLoadBalancer.Factory<ServiceInstance> balancers,
			OperatorsProperties properties, MeterRegistry registry) {
		for (Operator operator : Operator.values()) {
			LaneMeters meters = new LaneMeters(operator, registry);
			Lane lane = new Lane(operator, directory.of(operator), balancers.getInstance(operator.profile()),
					properties.patience(), meters);
			meters.show(lane);
			this.lanes.add(lane);
		}
	}

	Lane of(Operator operator) {
		return this.lanes.get(operator.ordinal());
	}

	void enter(Task task) {
		of(task.operation().operator()).enter(task);
	}

	/**
	 * Lets a call leave, from whichever lane.
	 * @return the call; {@code null} if none can leave
	 */
	@Nullable Call depart() {
		for (Lane lane : this.lanes) {
			Call call = lane.depart();
			if (call != null) {
				return call;
			}
		}
		return null;
	}

	void check() {
		this.lanes.forEach(Lane::check);
	}

}
