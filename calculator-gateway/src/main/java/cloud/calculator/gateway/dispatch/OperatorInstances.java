package cloud.calculator.gateway.dispatch;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

import cloud.calculator.gateway.dispatch.CallException.Kind;
import cloud.calculator.gateway.expression.Operator;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

import org.springframework.cloud.client.ServiceInstance;
import org.springframework.cloud.loadbalancer.core.ServiceInstanceListSupplier;

/**
 * The instances of one operator: every address behind its names, as of the last look-up.
 */
final class OperatorInstances implements ServiceInstanceListSupplier {

	private static final Log logger = LogFactory.getLog(OperatorInstances.class);

	private static final Duration MEMORY = Duration.ofSeconds(10);

	private final Operator operator;

	private final List<URI> urls;

	private final List<OperatorEndpoint> addresses;

	private final InstanceMeters meters;

	private volatile List<OperatorInstance> current = List.of();

	private boolean missing;

	/**
	 * None, until they are looked up.
	 * @param operator their operator
	 * @param urls where they are
	 * @param names knows the addresses behind the names
	 * @param calls how many calls each gets at the same time at most
	 * @param meters follow them
	 */
	OperatorInstances(Operator operator, List<URI> urls, HostResolver names, int calls, InstanceMeters meters) {
		this.operator = operator;
		this.urls = urls;
		this.meters = meters;
		this.addresses = urls.stream().map((url) -> new OperatorEndpoint(operator, url, names, calls, MEMORY)).toList();
	}

	List<OperatorInstance> current() {
		return this.current;
	}

	boolean isAnyFree() {
		for (OperatorInstance instance : this.current) {
			if (instance.isFree()) {
				return true;
			}
		}
		return false;
	}

	/** Why none of them can be asked; {@code null} if one can. */
	@Nullable CallException unavailability() {
		CallException unavailability = new CallException(Kind.UNREACHABLE,
				"cannot be found: its address does not resolve");
		for (OperatorInstance instance : this.current) {
			CallException its = instance.unavailability();
			if (its == null) {
				return null;
			}
			unavailability = its;
		}
		return unavailability;
	}

	synchronized void lookUp() {
		List<OperatorInstance> found = this.addresses.stream()
			.flatMap((address) -> address.lookUp().stream())
			.distinct()
			.toList();
		if (!found.equals(this.current)) {
			logger.info("Instances of %s: %s".formatted(getServiceId(),
					found.stream().map(ServiceInstance::getInstanceId).collect(Collectors.joining(", "))));
		}
		if (found.isEmpty() && !this.missing) {
			logger.warn("No instance of %s: %s does not resolve".formatted(getServiceId(), this.urls));
		}
		this.missing = found.isEmpty();
		this.current = found;
		this.meters.follow(found);
	}

	/** Whether all of their names do. */
	synchronized boolean resolve() {
		return this.addresses.stream().allMatch(OperatorEndpoint::resolves);
	}

	@Override
	public String getServiceId() {
		return this.operator.profile();
	}

	/** Those that a call may go to now. */
	@Override
	public Flux<List<ServiceInstance>> get() {
		return Flux.defer(() -> Flux.just(free()));
	}

	private List<ServiceInstance> free() {
		return this.current.stream().filter(OperatorInstance::isFree).map(ServiceInstance.class::cast).toList();
	}

}
