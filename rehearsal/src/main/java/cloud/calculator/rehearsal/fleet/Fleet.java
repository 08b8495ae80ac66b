package cloud.calculator.rehearsal.fleet;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import cloud.calculator.rehearsal.container.ContainerExit;
import org.testcontainers.containers.Network;

/**
 * Services with any number of instances, in a network of their own where instances find
 * each other by the name of their service.
 */
public final class Fleet implements AutoCloseable {

	private final Network network = Network.newNetwork();

	private final Map<String, ServiceSpec> services;

	private final Map<String, List<ServiceInstance>> instances = new LinkedHashMap<>();

	private Fleet(Map<String, ServiceSpec> services) {
		this.services = new LinkedHashMap<>(services);
	}

	/**
	 * Starts one instance of every service, all in parallel.
	 * @param services the services by name; one of them publishes a port, the gateway
	 * @return the fleet, once all instances are ready
	 */
	public static Fleet start(Map<String, ServiceSpec> services) {
		Fleet fleet = new Fleet(services);
		try {
			services.values().forEach(fleet::add);
			fleet.instances().parallel().forEach(ServiceInstance::start);
			return fleet;
		}
		catch (RuntimeException ex) {
			fleet.close();
			throw ex;
		}
	}

	/**
	 * Runs one container that is expected to exit by itself, and waits until it has.
	 * @param service the container's service
	 * @return its exit code and its log
	 */
	public static ContainerExit runToExit(ServiceSpec service) {
		try (Network network = Network.newNetwork(); ServiceInstance instance = new ServiceInstance(service, network)) {
			return instance.runToExit();
		}
	}

	/**
	 * The address of the gateway, for clients on the host.
	 * @return {@code http://host:port}
	 */
	public URI gatewayAddress() {
		return this.services.values()
			.stream()
			.filter((service) -> service.publishedPort() != null)
			.flatMap((service) -> instances(service.name()).stream())
			.findFirst()
			.orElseThrow()
			.publishedAddress();
	}

	/**
	 * The instances of a service.
	 * @param service its name
	 * @return the instances, oldest first
	 */
	public List<ServiceInstance> instances(String service) {
		return List.copyOf(this.instances.getOrDefault(service, List.of()));
	}

	/**
	 * The instances of all services.
	 * @return all instances
	 */
	public Stream<ServiceInstance> instances() {
		return this.instances.values().stream().flatMap(Collection::stream);
	}

	/**
	 * Starts or stops instances of a service until it has the given number.
	 * @param service its name
	 * @param count the number of instances wanted
	 */
	public void scale(String service, int count) {
		List<ServiceInstance> running = instances(service);
		running.stream().skip(count).forEach((instance) -> {
			instance.stop();
			remove(instance);
		});
		// one after the other, because starting instances take processor time from the
		// running ones
		for (int i = running.size(); i < count; i++) {
			add(Objects.requireNonNull(this.services.get(service))).start();
		}
	}

	/**
	 * Replaces a service and its instances by one new instance.
	 * @param service the new definition of the service with the same name
	 */
	public void replace(ServiceSpec service) {
		instances(service.name()).forEach(this::remove);
		this.services.put(service.name(), service);
		scale(service.name(), 1);
	}

	/**
	 * Removes an instance and its container, whether it runs or not.
	 * @param instance one of this fleet's instances
	 */
	public void remove(ServiceInstance instance) {
		Objects.requireNonNull(this.instances.get(instance.service())).remove(instance);
		instance.close();
	}

	@Override
	public void close() {
		instances().parallel().forEach(ServiceInstance::close);
		this.network.close();
	}

	/**
	 * Adds an instance before it starts, so that it is removed even if it fails to start.
	 */
	private ServiceInstance add(ServiceSpec service) {
		ServiceInstance instance = new ServiceInstance(service, this.network);
		this.instances.computeIfAbsent(service.name(), (name) -> new ArrayList<>()).add(instance);
		return instance;
	}

}
