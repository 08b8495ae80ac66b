package cloud.calculator.gateway.dispatch;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
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
 * The instances of one operator: all addresses that the host names of its URLs resolve
 * to, as of the last refresh. Thread-safe.
 */
final class OperatorInstances implements ServiceInstanceListSupplier {

	private static final Log logger = LogFactory.getLog(OperatorInstances.class);

	private static final Duration RETENTION = Duration.ofSeconds(10);

	private final Operator operator;

	private final List<URI> urls;

	private final List<OperatorEndpoint> endpoints;

	private final InstanceMeters meters;

	private volatile List<OperatorInstance> current = List.of();

	private boolean missing;

	/**
	 * Creates an empty list of instances, until the first refresh.
	 * @param operator the operator
	 * @param urls its configured URLs
	 * @param resolver resolves their host names
	 * @param maxCallsPerInstance the maximum number of concurrent calls to each instance
	 * @param meters the meters of the instances
	 */
	OperatorInstances(Operator operator, List<URI> urls, HostResolver resolver, int maxCallsPerInstance,
			InstanceMeters meters) {
		this.operator = operator;
		this.urls = urls;
		this.meters = meters;
		this.endpoints = urls.stream()
			.map((url) -> new OperatorEndpoint(operator, url, resolver, maxCallsPerInstance, RETENTION))
			.toList();
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

	/**
	 * Why all instances are out of service; {@code null} if at least one is in service.
	 */
	@Nullable CallException unavailability() {
		CallException unavailability = new CallException(Kind.UNREACHABLE,
				"cannot be found: its address does not resolve");
		for (OperatorInstance instance : this.current) {
			CallException ofInstance = instance.unavailability();
			if (ofInstance == null) {
				return null;
			}
			unavailability = ofInstance;
		}
		return unavailability;
	}

	/** Resolves all host names again. */
	synchronized void refresh() {
		List<OperatorInstance> found = this.endpoints.stream()
			.flatMap((endpoint) -> endpoint.refresh().stream())
			.distinct()
			.toList();
		// name servers return the same addresses in another order each time
		if (!Set.copyOf(found).equals(Set.copyOf(this.current))) {
			logger.info("Instances of %s: %s".formatted(getServiceId(),
					found.stream().map(ServiceInstance::getInstanceId).collect(Collectors.joining(", "))));
			this.current = found;
			this.meters.update(found);
		}
		if (found.isEmpty() && !this.missing) {
			logger.warn("No instance of %s: %s does not resolve".formatted(getServiceId(), this.urls));
		}
		this.missing = found.isEmpty();
	}

	/** Whether the last lookup of every host name succeeded. */
	synchronized boolean allResolved() {
		return this.endpoints.stream().allMatch(OperatorEndpoint::isResolved);
	}

	@Override
	public String getServiceId() {
		return this.operator.profile();
	}

	/** The instances to which a call can start now, for the load balancer. */
	@Override
	public Flux<List<ServiceInstance>> get() {
		return Flux.defer(() -> Flux.just(free()));
	}

	private List<ServiceInstance> free() {
		return this.current.stream().filter(OperatorInstance::isFree).map(ServiceInstance.class::cast).toList();
	}

}
