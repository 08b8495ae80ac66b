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
 * What a cloud would make of a template: its networks, its routers and its machines, and
 * a host on the outside.
 */
final class Cloud implements AutoCloseable {

	/** What runs on a router: nothing. */
	private static final String IDLE = "trap 'exit 0' TERM; sleep infinity & wait";

	private final List<Machine> machines;

	private final Outside world;

	private final Map<String, Network> networks = new LinkedHashMap<>();

	private final Map<String, Box> boxes = new LinkedHashMap<>();

	/**
	 * All of it, with machines that are on but do nothing yet.
	 */
	Cloud(HeatTemplate template) throws IOException {
		this.machines = template.machines();
		this.world = new Outside(template.artifacts().getHost());
		try {
			template.networks().forEach((name, addresses) -> this.networks.put(name, cable(addresses)));
			this.networks.put(Outside.NAME, cable(this.world.network()));
			template.routers().forEach(this::add);
			this.machines.forEach(this::add);
			addOutside(template.networks().values());
			this.boxes.values().parallelStream().forEach(Box::start);
			for (String service : List.of("calculator-gateway", "operator-service")) {
				outside().write("/srv/%s.jar".formatted(service),
						Files.readAllBytes(Project.HOME.resolve(service).resolve("target").resolve(service + ".jar")));
			}
		}
		catch (IOException | RuntimeException ex) {
			close();
			throw ex;
		}
	}

	List<Machine> machines() {
		return this.machines;
	}

	Machine gateway() {
		return this.machines.stream().filter(Machine::isGateway).findFirst().orElseThrow();
	}

	List<Machine> operators() {
		return this.machines.stream().filter((machine) -> !machine.isGateway()).toList();
	}

	String floatingIp() {
		return this.world.floatingIp();
	}

	Box outside() {
		return box(Outside.NAME);
	}

	String outsideAddress() {
		return this.world.address();
	}

	Box box(String name) {
		return Objects.requireNonNull(this.boxes.get(name), name);
	}

	/**
	 * What cloud-init would do at the first boot, but for the packages, which are in the
	 * image.
	 */
	void boot(Machine machine) {
		Box box = box(machine.name());
		machine.userData().path("write_files").forEach((file) -> {
			String path = file.path("path").asString();
			box.run("mkdir -p $(dirname %s)".formatted(path));
			box.write(path, file.path("content").asString().getBytes(StandardCharsets.UTF_8));
		});
		box.run("systemctl daemon-reload");
		for (JsonNode command : machine.userData().path("runcmd")) {
			box.execute(command.valueStream().map(JsonNode::asString).toArray(String[]::new));
		}
	}

	@Override
	public void close() {
		this.boxes.values().parallelStream().forEach(Box::close);
		this.networks.values().forEach(Network::close);
	}

	private void add(Router router) {
		Map<Network, String> addresses = new LinkedHashMap<>();
		router.addresses().forEach((network, address) -> addresses.put(this.networks.get(network), address));
		List<String> setUp = new ArrayList<>();
		if (router.external()) {
			addresses.put(this.networks.get(Outside.NAME), this.world.router());
			setUp.addAll(PacketRules.translation(this.world, gateway().address()));
		}
		setUp.addAll(PacketRules.routes(router.routes()));
		this.boxes.put(router.name(), new Box(router.name(), 0, addresses, setUp, "sh", "-c", IDLE));
	}

	private void add(Machine machine) {
		List<String> setUp = Stream
			.concat(PacketRules.routes(machine.routes()).stream(), PacketRules.filter(machine.rules()).stream())
			.toList();
		this.boxes.put(machine.name(), new Box(machine.name(), machine.memory(),
				Map.of(this.networks.get(machine.network()), machine.address()), setUp, "/sbin/init"));
	}

	/** It tries its best to get in: it even has routes. */
	private void addOutside(Iterable<String> inside) {
		List<Route> routes = new ArrayList<>();
		inside.forEach((network) -> routes.add(new Route(network, this.world.router())));
		this.boxes.put(Outside.NAME,
				new Box(Outside.NAME, 0, Map.of(this.networks.get(Outside.NAME), this.world.address()),
						PacketRules.routes(routes), "sh", "-c", "mkdir -p /srv && exec httpd -f -p 80 -h /srv"));
	}

	/**
	 * A network with no way out but through our routers; its last address is the engine's
	 * own.
	 */
	static Network cable(String addresses) {
		String last = addresses.replaceFirst("\\d+/24$", "254");
		return Network.builder()
			.createNetworkCmdModifier((command) -> command.withInternal(true)
				.withIpam(new Ipam().withConfig(new Ipam.Config().withSubnet(addresses).withGateway(last))))
			.build();
	}

}
