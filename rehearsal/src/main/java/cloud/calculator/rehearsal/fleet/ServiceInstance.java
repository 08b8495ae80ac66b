package cloud.calculator.rehearsal.fleet;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;

import cloud.calculator.rehearsal.container.ContainerExit;
import cloud.calculator.rehearsal.container.ManagedContainer;
import com.github.dockerjava.api.model.Capability;
import com.github.dockerjava.api.model.ContainerNetwork;
import com.github.dockerjava.api.model.HostConfig;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.containers.wait.strategy.WaitStrategy;

/**
 * An instance of a service: one container, which its peers find by the name of the
 * service.
 */
public final class ServiceInstance implements AutoCloseable {

	private static final Duration TIMEOUT = Duration.ofMinutes(2);

	private final ServiceSpec service;

	private final Network network;

	private final ManagedContainer container;

	ServiceInstance(ServiceSpec service, Network network) {
		this.service = service;
		this.network = network;
		GenericContainer<?> definition = new GenericContainer<>(ServiceImages.get(service.containerfile()))
			.withNetwork(network)
			.withNetworkAliases(service.name())
			.withEnv(service.environment())
			.withCreateContainerCmdModifier((command) -> restrict(Objects.requireNonNull(command.getHostConfig())));
		if (service.publishedPort() != null) {
			definition.withExposedPorts(service.publishedPort());
		}
		this.container = new ManagedContainer(definition, service.memory());
	}

	/** Starts the instance, and waits until it is ready. */
	void start() {
		this.container.start(readiness());
	}

	ContainerExit runToExit() {
		return this.container.runToExit();
	}

	/**
	 * The name of this instance in the responses of operators.
	 * @return for example {@code add/4e0c8f2d1a9b:8080}
	 */
	public String name() {
		return "%s/%s:8080".formatted(this.service.name(), this.container.id().substring(0, 12));
	}

	/**
	 * The name of its service.
	 * @return for example {@code add}
	 */
	public String service() {
		return this.service.name();
	}

	/**
	 * The container of this instance.
	 * @return the container
	 */
	public ManagedContainer container() {
		return this.container;
	}

	/** Disconnects this instance from the fleet's network. */
	public void disconnect() {
		this.container.disconnect(this.network);
	}

	/** Connects this instance to the fleet's network again, under its service's name. */
	public void reconnect() {
		this.container.connect(this.network, new ContainerNetwork().withAliases(this.service.name()));
	}

	/**
	 * Sends SIGTERM, and waits until this instance has exited.
	 * @return its exit code, 143 for a clean shutdown
	 */
	public int stop() {
		this.container.stop(TIMEOUT);
		return this.container.exitCode();
	}

	URI publishedAddress() {
		return this.container.address(Objects.requireNonNull(this.service.publishedPort()));
	}

	@Override
	public void close() {
		this.container.close();
	}

	private void restrict(HostConfig host) {
		host.withReadonlyRootfs(this.service.readOnly())
			.withSecurityOpts(this.service.securityOptions())
			.withCapDrop(
					this.service.droppedCapabilities().stream().map(Capability::valueOf).toArray(Capability[]::new));
	}

	private WaitStrategy readiness() {
		return ((this.service.publishedPort() != null) ? Wait.forHttp("/readyz").forPort(this.service.publishedPort())
				: Wait.forLogMessage(".*Started \\w+ in .*", 1))
			.withStartupTimeout(TIMEOUT);
	}

}
