package cloud.calculator.rehearsal.openstack;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import cloud.calculator.rehearsal.Program;
import cloud.calculator.rehearsal.Project;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A template as Heat's own code resolves it.
 */
public final class HeatTemplate {

	private final JsonNode resources;

	private HeatTemplate(JsonNode resources) {
		this.resources = resources;
	}

	/**
	 * Reads a template, with the parameters that are kept beside it.
	 * @param name the name of the file
	 * @return what Heat makes of it
	 * @throws IOException if Heat cannot be run
	 * @throws InterruptedException if the thread is interrupted
	 * @throws IllegalArgumentException if Heat would refuse it; Heat has said why
	 */
	public static HeatTemplate read(String name) throws IOException, InterruptedException {
		String folder = Project.HOME.resolve("deploy/openstack").toString();
		Program heat = Program.run(folder + "/validate", "--json", folder + "/" + name, folder + "/parameters.yaml");
		if (heat.status() != 0) {
			throw new IllegalArgumentException("%s is not accepted".formatted(name));
		}
		return new HeatTemplate(JsonMapper.shared().readTree(heat.output()));
	}

	/**
	 * The networks.
	 * @return their addresses, as {@code 10.10.1.0/24}, by name
	 */
	public Map<String, String> networks() {
		Map<String, String> networks = new TreeMap<>();
		of("Neutron::Subnet").values()
			.forEach((subnet) -> networks.put(subnet.path("network").asString(), subnet.path("cidr").asString()));
		return networks;
	}

	List<Router> routers() {
		return of("Neutron::Router").entrySet().stream().map((router) -> {
			Map<String, String> addresses = new TreeMap<>();
			belongingTo("Neutron::RouterInterface", router.getKey()).forEach((each) -> {
				JsonNode port = this.resources.path(each.path("port").asString());
				addresses.put(port.path("network").asString(), address(port));
			});
			List<Route> routes = belongingTo("Neutron::ExtraRouteSet", router.getKey())
				.flatMap((each) -> routes(each.path("routes")))
				.toList();
			return new Router(router.getKey(), router.getValue().has("external_gateway_info"), addresses, routes);
		}).toList();
	}

	List<Machine> machines() {
		return of("Nova::Server").keySet().stream().sorted().map((path) -> {
			String name = path.substring(0, path.lastIndexOf('/'));
			JsonNode port = this.resources.path(name + "/port");
			JsonNode subnet = of("Neutron::Subnet").values()
				.stream()
				.filter((each) -> each.path("network").equals(port.path("network")))
				.findFirst()
				.orElseThrow();
			List<Route> routes = Stream
				.concat(Stream.of(new Route("0.0.0.0/0", subnet.path("gateway_ip").asString())),
						routes(subnet.path("host_routes")))
				.toList();
			return new Machine(name, port.path("network").asString(), address(port), routes, rules(port),
					this.resources.path(name + "/configuration").path("cloud_config"),
					this.resources.has(name + "/floating_ip"));
		}).toList();
	}

	/** Where the machines fetch their artifacts: a host on the outside. */
	URI artifacts() {
		String address = machines().get(0)
			.userData()
			.path("runcmd")
			.path(0)
			.values()
			.stream()
			.map(JsonNode::asString)
			.filter((argument) -> argument.startsWith("http"))
			.findFirst()
			.orElseThrow();
		return URI.create(address).resolve("/");
	}

	private List<Rule> rules(JsonNode port) {
		return port.path("security_groups")
			.valueStream()
			.flatMap((group) -> this.resources.path(group.asString()).path("rules").valueStream())
			.map((rule) -> new Rule(rule.path("port_range_min").asInt(), rule.path("port_range_max").asInt(),
					sources(rule)))
			.toList();
	}

	/**
	 * Whoever may, of what this understands: a rule that is passed over would open a
	 * door.
	 */
	private List<String> sources(JsonNode rule) {
		if (!rule.path("direction").asString().equals("ingress") || !rule.path("protocol").asString().equals("tcp")) {
			throw new IllegalArgumentException("The rule %s is not understood".formatted(rule));
		}
		if (!rule.path("remote_mode").asString().equals("remote_group_id")) {
			return List.of(rule.path("remote_ip_prefix").asString());
		}
		return of("Neutron::Port").values()
			.stream()
			.filter((port) -> port.path("security_groups").valueStream().anyMatch(rule.path("remote_group_id")::equals))
			.map(HeatTemplate::address)
			.toList();
	}

	private Stream<JsonNode> belongingTo(String type, String router) {
		return of(type).values().stream().filter((each) -> each.path("router").asString().equals(router));
	}

	private Map<String, JsonNode> of(String type) {
		Map<String, JsonNode> found = new LinkedHashMap<>();
		this.resources.properties().forEach((each) -> {
			if (each.getValue().path("type").asString().equals("OS::" + type)) {
				found.put(each.getKey(), each.getValue());
			}
		});
		return found;
	}

	private static String address(JsonNode port) {
		return port.path("fixed_ips").path(0).path("ip_address").asString();
	}

	private static Stream<Route> routes(JsonNode routes) {
		return routes.valueStream()
			.map((route) -> new Route(route.path("destination").asString(), route.path("nexthop").asString()));
	}

}
