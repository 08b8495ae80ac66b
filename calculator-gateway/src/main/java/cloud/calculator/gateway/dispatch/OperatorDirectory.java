package cloud.calculator.gateway.dispatch;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import cloud.calculator.gateway.expression.Operator;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The instances of all operators, looked up again every few seconds.
 */
@Component
class OperatorDirectory {

	private final Map<Operator, OperatorInstances> instances = new EnumMap<>(Operator.class);

	OperatorDirectory(OperatorsProperties properties) {
		for (Operator operator : Operator.values()) {
			this.instances.put(operator,
					new OperatorInstances(operator, properties.of(operator).urls(), properties.callsPerInstance()));
		}
	}

	OperatorInstances of(Operator operator) {
		return Objects.requireNonNull(this.instances.get(operator));
	}

	@Scheduled(fixedDelay = 2000)
	void lookUp() {
		this.instances.values().forEach(OperatorInstances::lookUp);
	}

}
