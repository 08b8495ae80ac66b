package cloud.calculator.gateway.web;

import java.util.List;

import cloud.calculator.gateway.operators.OperatorMonitor;
import cloud.calculator.gateway.operators.OperatorState;
import cloud.calculator.gateway.operators.OperatorState.InstanceState;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Returns the current state of the operators and their instances.
 */
@RestController
class OperatorsController {

	private final OperatorMonitor monitor;

	OperatorsController(OperatorMonitor monitor) {
		this.monitor = monitor;
	}

	@GetMapping("/api/v1/operators")
	List<OperatorBody> operators() {
		return this.monitor.states().stream().map(OperatorBody::of).toList();
	}

	record OperatorBody(String operator, String symbol, String state, String breaker, List<InstanceBody> instances) {

		private static OperatorBody of(OperatorState state) {
			return new OperatorBody(state.operator().profile(), state.operator().symbol(), upOrDown(state.isUp()),
					state.circuitOpen() ? "open" : "closed", state.instances().stream().map(InstanceBody::of).toList());
		}

	}

	record InstanceBody(String address, @Nullable String instance, String state, boolean setAside, double latencyMillis,
			long operations) {

		private static InstanceBody of(InstanceState state) {
			return new InstanceBody(state.address(), state.name(), upOrDown(state.name() != null), state.outOfService(),
					CalculationBody.millis(state.latency()), state.operations());
		}

	}

	private static String upOrDown(boolean up) {
		return up ? "up" : "down";
	}

}
