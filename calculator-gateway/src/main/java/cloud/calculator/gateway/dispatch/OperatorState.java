package cloud.calculator.gateway.dispatch;

import java.time.Duration;
import java.util.List;

import cloud.calculator.gateway.expression.Operator;
import org.jspecify.annotations.Nullable;

/**
 * An operator as it is seen from here.
 *
 * @param operator the operator
 * @param breakerOpen whether operations are refused at once, because no instance can be
 * relied upon
 * @param instances its instances by their addresses, as of the last look-up
 */
public record OperatorState(Operator operator, boolean breakerOpen, List<InstanceState> instances) {

	/**
	 * Whether there is an instance that answers.
	 * @return {@code true} if there is
	 */
	public boolean isUp() {
		return this.instances.stream().anyMatch((instance) -> instance.name() != null);
	}

	/**
	 * An instance as it is seen from here.
	 *
	 * @param address its host and port
	 * @param name what it calls itself; {@code null} if it is down: it does not answer,
	 * or as another operator
	 * @param setAside whether it gets no operations until it has answered a trial
	 * @param latency how long it took to answer, or to find that it does not
	 * @param operations how many operations it has done since it was found
	 */
	public record InstanceState(String address, @Nullable String name, boolean setAside, Duration latency,
			long operations) {
	}

}
