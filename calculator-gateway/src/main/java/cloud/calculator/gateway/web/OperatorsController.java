package cloud.calculator.gateway.web;

import java.util.List;

import cloud.calculator.gateway.operators.OperatorMonitor;
import cloud.calculator.gateway.operators.OperatorState;
import cloud.calculator.gateway.operators.OperatorState.InstanceState;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Returns the current state of the operators and their instances: names to everybody,
 * internal addresses to the administrator.
 */
@RestController
class OperatorsController {

	private final OperatorMonitor monitor;

	OperatorsController(OperatorMonitor monitor) {
		this.monitor = monitor;
	}

	@GetMapping("/api/v1/operators")
	List<OperatorBody> operators(HttpServletRequest request) {
		boolean addresses = request.isUserInRole("ADMIN");
		return this.monitor.states().stream().map((state) -> OperatorBody.of(state, addresses)).toList();
	}

	record OperatorBody(String operator, String symbol, String state, String breaker, List<InstanceBody> instances) {

		private static OperatorBody of(OperatorState state, boolean addresses) {
			return new OperatorBody(state.operator().profile(), state.operator().symbol(), upOrDown(state.isUp()),
					state.circuitOpen() ? "open" : "closed",
					state.instances().stream().map((instance) -> InstanceBody.of(instance, addresses)).toList());
		}

	}

	record InstanceBody(@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String address, @Nullable String instance,
			String state, boolean setAside, double latencyMillis, long operations) {

		private static InstanceBody of(InstanceState state, boolean addresses) {
			return new InstanceBody(addresses ? state.address() : null, state.name(), upOrDown(state.name() != null),
					state.outOfService(), CalculationBody.millis(state.latency()), state.operations());
		}

	}

	private static String upOrDown(boolean up) {
		return up ? "up" : "down";
	}

}
