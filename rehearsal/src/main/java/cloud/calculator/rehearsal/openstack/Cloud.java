package cloud.calculator.rehearsal.openstack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import cloud.calculator.rehearsal.Project;
import com.github.dockerjava.api.model.Network.Ipam;
import org.testcontainers.containers.Network;
import tools.jackson.databind.JsonNode;

/**
 * The stack that a cloud would create from a template: its networks, routers and
 * machines, and a host on the external network.
 */
final class Cloud implements AutoCloseable {

	/** The main process of a router, which only waits for SIGTERM. */
	private static final String IDLE = "trap 'exit 0' TERM; sleep infinity & wait";

	private final List<MachineSpec> machines;

	private final ExternalNetwork external;

	private final Map<String, Network> networks = new LinkedHashMap<>();

	private final Map<String, VirtualMachine> virtualMachines = new LinkedHashMap<>();

	/**
	 * Creates the stack. Its machines run, and nothing is installed on them until
	 * {@link #boot}.
	 */
	Cloud(HeatTemplate template) throws IOException {
		this.machines = template.machines();
		this.external = new ExternalNetwork(template.artifacts().getHost());
		try {
			template.networks().forEach((name, cidr) -> this.networks.put(name, createNetwork(cidr)));
			this.networks.put(ExternalNetwork.NAME, createNetwork(this.external.cidr()));
			template.routers().forEach(this::add);
			this.machines.forEach(this::add);
			addExternalHost(template.networks().values());
			this.virtualMachines.values().parallelStream().forEach(VirtualMachine::start);
			for (String service : List.of("calculator-gateway", "operator-service")) {
				externalHost().write("/srv/%s.jar".formatted(service),
						Files.readAllBytes(Project.HOME.resolve(service).resolve("target").resolve(service + ".jar")));
			}
		}
		catch (IOException | RuntimeException ex) {
			close();
			throw ex;
		}
	}

	List<MachineSpec> machines() {
		return this.machines;
	}

	MachineSpec gateway() {
		return this.machines.stream().filter(MachineSpec::isGateway).findFirst().orElseThrow();
	}

	List<MachineSpec> operators() {
		return this.machines.stream().filter((machine) -> !machine.isGateway()).toList();
	}

	String floatingIp() {
		return this.external.floatingIp();
	}

	VirtualMachine externalHost() {
		return virtualMachine(ExternalNetwork.NAME);
	}

	String externalHostAddress() {
		return this.external.address();
	}

	/** Returns the machine, the router or the external host with the given name. */
	VirtualMachine virtualMachine(String name) {
		return Objects.requireNonNull(this.virtualMachines.get(name), name);
	}

	/**
	 * Does what cloud-init does at the first boot, except for the packages, which are in
	 * the image.
	 */
	void boot(MachineSpec machine) {
		VirtualMachine virtualMachine = virtualMachine(machine.name());
		machine.userData().path("write_files").forEach((file) -> {
			String path = file.path("path").asString();
			virtualMachine.run("mkdir -p $(dirname %s)".formatted(path));
			virtualMachine.write(path, file.path("content").asString().getBytes(StandardCharsets.UTF_8));
		});
		virtualMachine.run("systemctl daemon-reload");
		for (JsonNode command : machine.userData().path("runcmd")) {
			virtualMachine.exec(command.valueStream().map(JsonNode::asString).toArray(String[]::new));
		}
	}

	@Override
	public void close() {
		this.virtualMachines.values().parallelStream().forEach(VirtualMachine::close);
		this.networks.values().forEach(Network::close);
	}

	/**
	 * Creates a network that is connected to others only by the routers of the template.
	 * The container engine itself gets the last address.
	 */
	static Network createNetwork(String cidr) {
		String last = cidr.replaceFirst("\\d+/24$", "254");
		return Network.builder()
			.createNetworkCmdModifier((command) -> command.withInternal(true)
				.withIpam(new Ipam().withConfig(new Ipam.Config().withSubnet(cidr).withGateway(last))))
			.build();
	}

	private void add(RouterSpec router) {
		Map<Network, String> addresses = new LinkedHashMap<>();
		router.addresses().forEach((network, address) -> addresses.put(this.networks.get(network), address));
		List<String> startCommands = new ArrayList<>();
		if (router.external()) {
			addresses.put(this.networks.get(ExternalNetwork.NAME), this.external.routerAddress());
			startCommands.addAll(NetworkCommands.translate(this.external, gateway().address()));
		}
		startCommands.addAll(NetworkCommands.route(router.routes()));
		this.virtualMachines.put(router.name(),
				new VirtualMachine(router.name(), 0, addresses, startCommands, "sh", "-c", IDLE));
	}

	private void add(MachineSpec machine) {
		List<String> startCommands = Stream
			.concat(NetworkCommands.route(machine.routes()).stream(), NetworkCommands.filter(machine.rules()).stream())
			.toList();
		this.virtualMachines.put(machine.name(), new VirtualMachine(machine.name(), machine.memory(),
				Map.of(this.networks.get(machine.network()), machine.address()), startCommands, "/sbin/init"));
	}

	/**
	 * Adds the external host. It has routes to all networks of the cloud, so that only
	 * the cloud's filters keep it away from the machines.
	 */
	private void addExternalHost(Iterable<String> cloudNetworks) {
		List<Route> routes = new ArrayList<>();
		cloudNetworks.forEach((network) -> routes.add(new Route(network, this.external.routerAddress())));
		this.virtualMachines.put(ExternalNetwork.NAME,
				new VirtualMachine(ExternalNetwork.NAME, 0,
						Map.of(this.networks.get(ExternalNetwork.NAME), this.external.address()),
						NetworkCommands.route(routes), "sh", "-c", "mkdir -p /srv && exec httpd -f -p 80 -h /srv"));
	}

}
