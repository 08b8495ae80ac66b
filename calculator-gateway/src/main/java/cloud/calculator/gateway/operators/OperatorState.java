package cloud.calculator.gateway.operators;

import java.time.Duration;
import java.util.List;

import cloud.calculator.gateway.expression.Operator;
import org.jspecify.annotations.Nullable;

/**
 * The state of an operator as the gateway sees it.
 *
 * @param operator the operator
 * @param circuitOpen whether operations are rejected at once, because no instance is in
 * service
 * @param instances its instances as of the last DNS lookup
 */
public record OperatorState(Operator operator, boolean circuitOpen, List<InstanceState> instances) {

	/**
	 * Whether the operator is up.
	 * @return {@code true} if at least one instance responded with its name
	 */
	public boolean isUp() {
		return this.instances.stream().anyMatch((instance) -> instance.name() != null);
	}

	/**
	 * The state of an instance as the gateway sees it.
	 *
	 * @param address its host and port
	 * @param name the name that it reports; {@code null} if it did not respond, or as
	 * another operator
	 * @param outOfService whether it receives no operations until a probe succeeds
	 * @param latency the time until it responded or the request failed
	 * @param operations how many operations it has completed since it was discovered
	 */
	public record InstanceState(String address, @Nullable String name, boolean outOfService, Duration latency,
			long operations) {
	}

}
