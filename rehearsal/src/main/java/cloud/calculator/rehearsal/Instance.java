package cloud.calculator.rehearsal;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.model.Capability;
import com.github.dockerjava.api.model.ContainerNetwork;
import com.github.dockerjava.api.model.HostConfig;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.startupcheck.StartupCheckStrategy;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.containers.wait.strategy.WaitStrategy;

/**
 * One container of a service.
 */
public final class Instance implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final GenericContainer<?> container;

	private final ServiceSpec service;

	private final Network network;

	Instance(ServiceSpec service, Network network) {
		this.service = service;
		this.network = network;
		this.container = new GenericContainer<>(Images.of(service.containerfile())).withNetwork(network)
			.withNetworkAliases(service.name())
			.withEnv(service.environment())
			.withStartupTimeout(PATIENCE)
			.withCreateContainerCmdModifier((command) -> limit(Objects.requireNonNull(command.getHostConfig())));
		if (service.publishedPort() != null) {
			this.container.withExposedPorts(service.publishedPort());
		}
	}

	Instance start() {
		this.container.waitingFor(untilReady(this.service)).start();
		return this;
	}

	Ending runToTheEnd() {
		this.container.waitingFor(new AtOnce()).withStartupCheckStrategy(new HasEnded()).start();
		return new Ending(exitCode(), logs());
	}

	/**
	 * The name by which its answers are signed.
	 * @return for example {@code add/4e0c8f2d1a9b:8080}
	 */
	public String name() {
		return "%s/%s:8080".formatted(this.service.name(), this.container.getContainerId().substring(0, 12));
	}

	/**
	 * The service it belongs to.
	 * @return the service's name
	 */
	public String service() {
		return this.service.name();
	}

	/**
	 * What it has logged so far.
	 * @return the lines
	 */
	public List<String> logs() {
		return this.container.getLogs().lines().toList();
	}

	/** Ends it at once, as a crash would. */
	public void kill() {
		docker().killContainerCmd(this.container.getContainerId()).exec();
	}

	/**
	 * Makes it stand still, with all its connections open, as a stalled machine would.
	 */
	public void stall() {
		docker().killContainerCmd(this.container.getContainerId()).withSignal("STOP").exec();
	}

	/** Lets it go on after {@link #stall()}. */
	public void goOn() {
		docker().killContainerCmd(this.container.getContainerId()).withSignal("CONT").exec();
	}

	/** Ends it and starts it again; it need not have the address that it had. */
	public void restart() {
		docker().restartContainerCmd(this.container.getContainerId()).withTimeout(0).exec();
	}

	/**
	 * Takes it off the network, as a cable that is pulled would: who speaks to it gets no
	 * answer, not even a refusal.
	 */
	public void unplug() {
		docker().disconnectFromNetworkCmd()
			.withNetworkId(this.network.getId())
			.withContainerId(this.container.getContainerId())
			.exec();
	}

	/** Puts it back on the network, under its service's name. */
	public void plugIn() {
		docker().connectToNetworkCmd()
			.withNetworkId(this.network.getId())
			.withContainerId(this.container.getContainerId())
			.withContainerNetwork(new ContainerNetwork().withAliases(this.service.name()))
			.exec();
	}

	/**
	 * Asks it to stop, and does not wait.
	 */
	public void askToStop() {
		docker().killContainerCmd(this.container.getContainerId()).withSignal("TERM").exec();
	}

	/**
	 * Whether it runs.
	 * @return {@code false} if it has ended
	 */
	public boolean isRunning() {
		return Boolean.TRUE.equals(state().getRunning());
	}

	/**
	 * Asks it to stop, and waits until it has.
	 * @return the exit code
	 */
	public int terminate() {
		docker().stopContainerCmd(this.container.getContainerId()).withTimeout((int) PATIENCE.toSeconds()).exec();
		return exitCode();
	}

	/**
	 * How it ended.
	 * @return the exit code
	 */
	public int exitCode() {
		return Objects.requireNonNull(state().getExitCodeLong()).intValue();
	}

	/**
	 * Whether it went over its memory limit and was killed for it.
	 * @return {@code true} if it was
	 */
	public boolean wasKilledForMemory() {
		return Boolean.TRUE.equals(state().getOOMKilled());
	}

	int port() {
		return this.container.getFirstMappedPort();
	}

	String host() {
		return this.container.getHost();
	}

	@Override
	public void close() {
		this.container.stop();
	}

	private InspectContainerResponse.ContainerState state() {
		return docker().inspectContainerCmd(this.container.getContainerId()).exec().getState();
	}

	private DockerClient docker() {
		return this.container.getDockerClient();
	}

	private void limit(HostConfig host) {
		host.withMemory(this.service.memory())
			.withMemorySwap(this.service.memory())
			.withReadonlyRootfs(this.service.readOnly())
			.withSecurityOpts(this.service.securityOptions())
			.withCapDrop(
					this.service.droppedCapabilities().stream().map(Capability::valueOf).toArray(Capability[]::new));
	}

	private static WaitStrategy untilReady(ServiceSpec service) {
		return (service.publishedPort() != null) ? Wait.forHttp("/readyz").forPort(service.publishedPort())
				: Wait.forLogMessage(".*Started \\w+ in .*", 1);
	}

	private static final class HasEnded extends StartupCheckStrategy {

		@Override
		public StartupStatus checkStartupState(DockerClient docker, String container) {
			return "exited".equals(getCurrentState(docker, container).getStatus()) ? StartupStatus.SUCCESSFUL
					: StartupStatus.NOT_YET_KNOWN;
		}

	}

}
