package cloud.calculator.rehearsal;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.testcontainers.containers.Network;

/**
 * Containers that find each other by name in a network of their own: a service, each with
 * as many instances as wanted.
 */
public final class Fleet implements AutoCloseable {

	private final Network network = Network.newNetwork();

	private final Map<String, ServiceSpec> services;

	private final Map<String, List<Instance>> instances = new LinkedHashMap<>();

	private Fleet(Map<String, ServiceSpec> services) {
		this.services = new LinkedHashMap<>(services);
	}

	/**
	 * Starts one instance of every service, all at once.
	 * @param services the services by name, with one that publishes a port: the gateway
	 * @return the fleet, once all of it is ready
	 */
	public static Fleet start(Map<String, ServiceSpec> services) {
		Fleet fleet = new Fleet(services);
		try {
			services.values().parallelStream().map(fleet::launch).toList().forEach(fleet::enlist);
			return fleet;
		}
		catch (RuntimeException ex) {
			fleet.close();
			throw ex;
		}
	}

	/**
	 * The address of the gateway, for the host.
	 * @return {@code http://host:port}
	 */
	public URI gateway() {
		Instance gateway = this.services.values()
			.stream()
			.filter((service) -> service.publishedPort() != null)
			.flatMap((service) -> instances(service.name()).stream())
			.findFirst()
			.orElseThrow();
		return URI.create("http://%s:%d".formatted(gateway.host(), gateway.port()));
	}

	/**
	 * The running instances of a service.
	 * @param service its name
	 * @return the instances, oldest first
	 */
	public List<Instance> instances(String service) {
		return List.copyOf(this.instances.getOrDefault(service, List.of()));
	}

	/**
	 * All running instances.
	 * @return the instances of all services
	 */
	public Stream<Instance> all() {
		return this.instances.values().stream().flatMap(Collection::stream);
	}

	/**
	 * Starts instances, or asks instances to stop, until there are so many of a service.
	 * @param service its name
	 * @param count how many there should be
	 */
	public void scale(String service, int count) {
		List<Instance> running = instances(service);
		running.stream().skip(count).forEach((instance) -> {
			instance.terminate();
			retire(instance);
		});
		// one after the other: those that start share the machine with those that work
		IntStream.range(running.size(), count)
			.mapToObj((each) -> launch(Objects.requireNonNull(this.services.get(service))))
			.forEach(this::enlist);
	}

	/**
	 * Replaces a service by one of the same name that looks different.
	 * @param service what it looks like from now on
	 */
	public void replace(ServiceSpec service) {
		instances(service.name()).forEach(this::retire);
		this.services.put(service.name(), service);
		scale(service.name(), 1);
	}

	/**
	 * Takes an instance out of the fleet, whatever state it is in.
	 * @param instance one of its instances
	 */
	public void retire(Instance instance) {
		Objects.requireNonNull(this.instances.get(instance.service())).remove(instance);
		instance.close();
	}

	/**
	 * Starts one container that is expected to end by itself, and waits until it has.
	 * @param service what it looks like
	 * @return how it ended
	 */
	public static Ending runToTheEnd(ServiceSpec service) {
		try (Network network = Network.newNetwork(); Instance instance = new Instance(service, network)) {
			return instance.runToTheEnd();
		}
	}

	@Override
	public void close() {
		all().parallel().forEach(Instance::close);
		this.network.close();
	}

	private Instance launch(ServiceSpec service) {
		return new Instance(service, this.network).start();
	}

	private void enlist(Instance instance) {
		this.instances.computeIfAbsent(instance.service(), (service) -> new ArrayList<>()).add(instance);
	}

}
