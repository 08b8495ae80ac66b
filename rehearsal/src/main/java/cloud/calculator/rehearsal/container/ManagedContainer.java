package cloud.calculator.rehearsal.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.InspectContainerResponse.ContainerState;
import com.github.dockerjava.api.model.ContainerNetwork;
import org.testcontainers.containers.Container.ExecResult;
import org.testcontainers.containers.ExecConfig;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.startupcheck.StartupCheckStrategy;
import org.testcontainers.containers.wait.strategy.AbstractWaitStrategy;
import org.testcontainers.containers.wait.strategy.WaitStrategy;
import org.testcontainers.images.builder.Transferable;

/**
 * A container and what rehearsals do to it: start and stop it, send signals, run
 * commands, change its networks and measure its memory.
 */
public final class ManagedContainer implements AutoCloseable {

	private final GenericContainer<?> container;

	private final PeakMemory peakMemory = new PeakMemory();

	/**
	 * Takes over a container that has not been started.
	 * @param container the container's configuration
	 * @param memory the memory limit in bytes, without swap; 0 for no limit
	 */
	public ManagedContainer(GenericContainer<?> container, long memory) {
		this.container = container;
		if (memory > 0) {
			container.withCreateContainerCmdModifier((command) -> Objects.requireNonNull(command.getHostConfig())
				.withMemory(memory)
				.withMemorySwap(memory));
		}
	}

	/** Starts the container, and returns as soon as its process runs. */
	public void start() {
		start(new NoWaitStrategy());
	}

	/**
	 * Starts the container, and waits until it is ready.
	 * @param readiness how to find out that it is ready
	 */
	public void start(WaitStrategy readiness) {
		this.container.waitingFor(readiness).start();
	}

	/**
	 * Starts a container whose process is expected to exit by itself, and waits until it
	 * has.
	 * @return its exit code and its log
	 */
	public ContainerExit runToExit() {
		this.container.withStartupCheckStrategy(new ExitedCheckStrategy());
		start();
		return new ContainerExit(exitCode(), logs());
	}

	/** Starts the container again after {@link #kill()}. */
	public void startAgain() {
		docker().startContainerCmd(id()).exec();
	}

	/** Kills the container and starts it again; its IP address may change. */
	public void restart() {
		docker().restartContainerCmd(id()).withTimeout(0).exec();
	}

	/** Sends SIGTERM, and returns at once. */
	public void terminate() {
		signal("TERM");
	}

	/**
	 * Sends SIGTERM, and waits until the container has exited. It gets SIGKILL when the
	 * grace period is over.
	 * @param gracePeriod how long it may take to exit, in whole seconds
	 */
	public void stop(Duration gracePeriod) {
		docker().stopContainerCmd(id()).withTimeout((int) gracePeriod.toSeconds()).exec();
	}

	/** Sends SIGKILL. */
	public void kill() {
		docker().killContainerCmd(id()).exec();
	}

	/** Sends SIGSTOP: the process makes no progress, and its connections stay open. */
	public void pause() {
		signal("STOP");
	}

	/** Sends SIGCONT, which ends {@link #pause()}. */
	public void resume() {
		signal("CONT");
	}

	/**
	 * Disconnects the container from a network. Its peers get no response any more, not
	 * even a refused connection.
	 * @param network the network
	 */
	public void disconnect(Network network) {
		docker().disconnectFromNetworkCmd().withNetworkId(network.getId()).withContainerId(id()).exec();
	}

	/**
	 * Connects the container to a network.
	 * @param network the network
	 * @param endpoint its aliases or its IP address there
	 */
	public void connect(Network network, ContainerNetwork endpoint) {
		docker().connectToNetworkCmd()
			.withNetworkId(network.getId())
			.withContainerId(id())
			.withContainerNetwork(endpoint)
			.exec();
	}

	/**
	 * Runs a command in the container and waits until it exits.
	 * @param command the program and its arguments
	 * @return its exit code and its output
	 */
	public ExecResult exec(String... command) {
		return exec(ExecConfig.builder().command(command).build());
	}

	/**
	 * Runs a command in the container and waits until it exits.
	 * @param command the command and the user who runs it
	 * @return its exit code and its output
	 */
	public ExecResult exec(ExecConfig command) {
		try {
			return this.container.execInContainer(command);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Writes a file in the container.
	 * @param path the file's absolute path
	 * @param content the file's content
	 */
	public void write(String path, byte[] content) {
		this.container.copyFileToContainer(Transferable.of(content), path);
	}

	/**
	 * The container's id.
	 * @return 64 hexadecimal digits; the first 12 are its default host name
	 */
	public String id() {
		return this.container.getContainerId();
	}

	/**
	 * The address of a published port, for clients on the host.
	 * @param port the port inside the container
	 * @return {@code http://host:port}
	 */
	public URI address(int port) {
		return URI.create("http://%s:%d".formatted(this.container.getHost(), this.container.getMappedPort(port)));
	}

	/**
	 * The container's address in the first of its networks, for its peers.
	 * @return an IPv4 address
	 */
	public String ipAddress() {
		ContainerNetwork first = this.container.getContainerInfo()
			.getNetworkSettings()
			.getNetworks()
			.values()
			.iterator()
			.next();
		return Objects.requireNonNull(first.getIpAddress());
	}

	/**
	 * The container's log so far.
	 * @return the lines of standard output and standard error
	 */
	public List<String> logs() {
		return this.container.getLogs().lines().toList();
	}

	/**
	 * Whether the container's process runs.
	 * @return {@code false} if it has exited
	 */
	public boolean isRunning() {
		return Boolean.TRUE.equals(state().getRunning());
	}

	/**
	 * The container's exit code.
	 * @return 143 after SIGTERM, 137 after SIGKILL; 0 while it runs
	 */
	public int exitCode() {
		return Objects.requireNonNull(state().getExitCodeLong()).intValue();
	}

	/**
	 * Whether the container exceeded its memory limit and was killed for it.
	 * @return {@code true} after an OOM kill of its main process
	 */
	public boolean wasOomKilled() {
		return Boolean.TRUE.equals(state().getOOMKilled());
	}

	/** Measures the current memory usage for {@link #peakMemory()}. */
	public void measureMemory() {
		this.peakMemory.measure(docker(), id());
	}

	/**
	 * The highest memory usage that {@link #measureMemory()} has seen.
	 * @return bytes, without inactive page cache; 0 before the first measurement
	 */
	public long peakMemory() {
		return this.peakMemory.bytes();
	}

	/** Removes the container. */
	@Override
	public void close() {
		this.container.stop();
	}

	private void signal(String name) {
		docker().killContainerCmd(id()).withSignal(name).exec();
	}

	private ContainerState state() {
		return docker().inspectContainerCmd(id()).exec().getState();
	}

	private DockerClient docker() {
		return this.container.getDockerClient();
	}

	/** Does not wait: the caller checks readiness itself. */
	private static final class NoWaitStrategy extends AbstractWaitStrategy {

		@Override
		protected void waitUntilReady() {
		}

	}

	/** Regards a start as successful when the process has exited. */
	private static final class ExitedCheckStrategy extends StartupCheckStrategy {

		@Override
		public StartupStatus checkStartupState(DockerClient docker, String containerId) {
			return "exited".equals(getCurrentState(docker, containerId).getStatus()) ? StartupStatus.SUCCESSFUL
					: StartupStatus.NOT_YET_KNOWN;
		}

	}

}
