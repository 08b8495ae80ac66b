package cloud.calculator.rehearsal.openstack;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cloud.calculator.rehearsal.container.ManagedContainer;
import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.model.Capability;
import com.github.dockerjava.api.model.ContainerNetwork;
import org.testcontainers.containers.Container.ExecResult;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;

/**
 * A container that simulates a machine or a router. Commands that run at every start
 * configure what a cloud's network would: hardware addresses, routes and packet filters.
 */
final class VirtualMachine implements AutoCloseable {

	/** Derives the hardware address from the IP address, so that it survives restarts. */
	private static final String SET_HARDWARE_ADDRESS = """
			link=$(ip -o -4 addr show to %1$s | awk '{print $2}')
			ip link set dev $link address $(echo %1$s | awk -F. '{printf "02:00:%%02x:%%02x:%%02x:%%02x", $1, $2, $3, $4}')
			""";

	private final ManagedContainer container;

	private final Map<Network, String> addresses;

	private final List<String> startCommands;

	/**
	 * Creates a machine that has not been started.
	 * @param name its host name
	 * @param memory its memory limit in bytes; 0 for none
	 * @param addresses its IP address in each network
	 * @param startCommands shell commands that configure its network at every start
	 * @param command its main process
	 */
	VirtualMachine(String name, long memory, Map<Network, String> addresses, List<String> startCommands,
			String... command) {
		this.addresses = addresses;
		this.startCommands = Stream
			.concat(addresses.values().stream().map(SET_HARDWARE_ADDRESS::formatted), startCommands.stream())
			.toList();
		GenericContainer<?> definition = new GenericContainer<>(MachineImage.get()).withCommand(command)
			.withNetwork(addresses.keySet().iterator().next())
			.withCreateContainerCmdModifier((create) -> configure(create, name));
		this.container = new ManagedContainer(definition, memory);
	}

	void start() {
		this.container.start();
		Iterator<Map.Entry<Network, String>> others = this.addresses.entrySet().iterator();
		others.next();
		others.forEachRemaining((each) -> this.container.connect(each.getKey(),
				new ContainerNetwork().withIpamConfig(new ContainerNetwork.Ipam().withIpv4Address(each.getValue()))));
		runStartCommands();
	}

	/** Stops the machine at once, like a power failure. */
	void kill() {
		this.container.kill();
	}

	/** Starts the machine again after {@link #kill()}. */
	void startAgain() {
		this.container.startAgain();
		runStartCommands();
	}

	/**
	 * Runs a shell command.
	 * @param command the command
	 * @return its standard output, without surrounding white space
	 * @throws IllegalStateException if its exit code is not 0
	 */
	String run(String command) {
		ExecResult result = exec("sh", "-c", command);
		if (result.getExitCode() != 0) {
			throw new IllegalStateException(
					"%s failed: %s%s".formatted(command, result.getStdout(), result.getStderr()));
		}
		return result.getStdout().strip();
	}

	ExecResult exec(String... command) {
		return this.container.exec(command);
	}

	void write(String path, byte[] content) {
		this.container.write(path, content);
	}

	void measureMemory() {
		this.container.measureMemory();
	}

	/** The highest memory usage that was measured, in bytes. */
	long peakMemory() {
		return this.container.peakMemory();
	}

	@Override
	public void close() {
		this.container.close();
	}

	private void runStartCommands() {
		run(this.startCommands.stream().collect(Collectors.joining("\n", "set -e\n", "")));
	}

	private void configure(CreateContainerCmd command, String name) {
		command.withHostName(name).withIpv4Address(this.addresses.values().iterator().next());
		// systemd needs these to boot and to apply the sandboxing of its units
		Objects.requireNonNull(command.getHostConfig())
			.withCapAdd(Capability.NET_ADMIN, Capability.SYS_ADMIN)
			.withSecurityOpts(List.of("seccomp=unconfined"))
			.withSysctls(Map.of("net.ipv4.ip_forward", "1"));
	}

}
