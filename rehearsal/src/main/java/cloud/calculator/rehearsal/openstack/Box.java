package cloud.calculator.rehearsal.openstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cloud.calculator.rehearsal.AtOnce;
import cloud.calculator.rehearsal.Footprint;
import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.model.Capability;
import com.github.dockerjava.api.model.ContainerNetwork;
import com.github.dockerjava.api.model.HostConfig;
import org.testcontainers.containers.Container.ExecResult;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.images.builder.Transferable;

/**
 * Something with addresses: a container that stands for a machine or a router. What a
 * network would tell it stands in commands that are run whenever it starts.
 */
final class Box implements AutoCloseable {

	/** As in a cloud, where a port keeps its hardware address. */
	private static final String KEEP_HARDWARE_ADDRESS = """
			link=$(ip -o -4 addr show to %1$s | awk '{print $2}')
			ip link set dev $link address $(echo %1$s | awk -F. '{printf "02:00:%%02x:%%02x:%%02x:%%02x", $1, $2, $3, $4}')
			""";

	private final GenericContainer<?> container = new GenericContainer<>(MachineImage.get());

	private final Map<Network, String> addresses;

	private final List<String> setUp;

	private final Footprint footprint = new Footprint();

	/**
	 * Not started yet.
	 * @param name its name
	 * @param memory its limit in bytes; 0 for none
	 * @param addresses its address in each network
	 * @param setUp commands for a shell
	 * @param program what it runs
	 */
	Box(String name, long memory, Map<Network, String> addresses, List<String> setUp, String... program) {
		this.addresses = addresses;
		this.setUp = Stream.concat(addresses.values().stream().map(KEEP_HARDWARE_ADDRESS::formatted), setUp.stream())
			.toList();
		this.container.withCommand(program)
			.withNetwork(addresses.keySet().iterator().next())
			.withCreateContainerCmdModifier((command) -> create(command, name, memory))
			.waitingFor(new AtOnce());
	}

	Box start() {
		this.container.start();
		Iterator<Map.Entry<Network, String>> others = this.addresses.entrySet().iterator();
		others.next();
		others.forEachRemaining((each) -> docker().connectToNetworkCmd()
			.withContainerId(id())
			.withNetworkId(each.getKey().getId())
			.withContainerNetwork(
					new ContainerNetwork().withIpamConfig(new ContainerNetwork.Ipam().withIpv4Address(each.getValue())))
			.exec());
		setUp();
		return this;
	}

	/** Ends it at once, as if somebody pulled its plug. */
	void kill() {
		docker().killContainerCmd(id()).exec();
	}

	/** Starts it again after {@link #kill()}. */
	void startAgain() {
		docker().startContainerCmd(id()).exec();
		setUp();
	}

	/**
	 * Runs a command.
	 * @param command a command for a shell
	 * @return what it printed
	 * @throws IllegalStateException if it fails
	 */
	String run(String command) {
		ExecResult result = execute("sh", "-c", command);
		if (result.getExitCode() != 0) {
			throw new IllegalStateException(
					"%s failed: %s%s".formatted(command, result.getStdout(), result.getStderr()));
		}
		return result.getStdout().strip();
	}

	ExecResult execute(String... command) {
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

	void write(String path, byte[] content) {
		this.container.copyFileToContainer(Transferable.of(content), path);
	}

	void measure() {
		this.footprint.measure(docker(), id());
	}

	/** The most memory it was seen to take. */
	long memory() {
		return this.footprint.memory();
	}

	@Override
	public void close() {
		this.container.stop();
	}

	private void setUp() {
		run(this.setUp.stream().collect(Collectors.joining("\n", "set -e\n", "")));
	}

	private void create(CreateContainerCmd command, String name, long memory) {
		command.withHostName(name).withIpv4Address(this.addresses.values().iterator().next());
		HostConfig host = Objects.requireNonNull(command.getHostConfig());
		// what systemd needs to boot, and to put its services behind its walls
		host.withCapAdd(Capability.NET_ADMIN, Capability.SYS_ADMIN)
			.withSecurityOpts(List.of("seccomp=unconfined"))
			.withSysctls(Map.of("net.ipv4.ip_forward", "1"));
		if (memory > 0) {
			host.withMemory(memory).withMemorySwap(memory);
		}
	}

	private String id() {
		return this.container.getContainerId();
	}

	private DockerClient docker() {
		return this.container.getDockerClient();
	}

}
