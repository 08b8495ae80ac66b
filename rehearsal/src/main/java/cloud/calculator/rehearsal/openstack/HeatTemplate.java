package cloud.calculator.rehearsal.openstack;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import cloud.calculator.rehearsal.CommandResult;
import cloud.calculator.rehearsal.Project;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A template, resolved by Heat's own code.
 */
public final class HeatTemplate {

	private final JsonNode resources;

	private HeatTemplate(JsonNode resources) {
		this.resources = resources;
	}

	/**
	 * Reads a template with the parameters of parameters.yaml.
	 * @param name the file name in deploy/openstack
	 * @return the resolved template
	 * @throws IOException if Heat cannot be run
	 * @throws InterruptedException if the thread is interrupted
	 * @throws IllegalArgumentException if Heat rejects it; the reason is on standard
	 * error
	 */
	public static HeatTemplate read(String name) throws IOException, InterruptedException {
		String folder = Project.HOME.resolve("deploy/openstack").toString();
		CommandResult heat = CommandResult.run(folder + "/validate", "--json", folder + "/" + name,
				folder + "/parameters.yaml");
		if (heat.exitCode() != 0) {
			throw new IllegalArgumentException("Heat rejects %s".formatted(name));
		}
		return new HeatTemplate(JsonMapper.shared().readTree(heat.output()));
	}

	/**
	 * The networks.
	 * @return their CIDR, for example {@code 10.10.1.0/24}, by name
	 */
	public Map<String, String> networks() {
		Map<String, String> networks = new TreeMap<>();
		ofType("Neutron::Subnet").values()
			.forEach((subnet) -> networks.put(subnet.path("network").asString(), subnet.path("cidr").asString()));
		return networks;
	}

	List<RouterSpec> routers() {
		return ofType("Neutron::Router").entrySet().stream().map((router) -> {
			Map<String, String> addresses = new TreeMap<>();
			ofRouter("Neutron::RouterInterface", router.getKey()).forEach((each) -> {
				JsonNode port = this.resources.path(each.path("port").asString());
				addresses.put(port.path("network").asString(), address(port));
			});
			List<Route> routes = ofRouter("Neutron::ExtraRouteSet", router.getKey())
				.flatMap((each) -> routes(each.path("routes")))
				.toList();
			return new RouterSpec(router.getKey(), router.getValue().has("external_gateway_info"), addresses, routes);
		}).toList();
	}

	List<MachineSpec> machines() {
		return ofType("Nova::Server").keySet().stream().sorted().map((path) -> {
			String name = path.substring(0, path.lastIndexOf('/'));
			JsonNode port = this.resources.path(name + "/port");
			JsonNode subnet = ofType("Neutron::Subnet").values()
				.stream()
				.filter((each) -> each.path("network").equals(port.path("network")))
				.findFirst()
				.orElseThrow();
			List<Route> routes = Stream
				.concat(Stream.of(new Route("0.0.0.0/0", subnet.path("gateway_ip").asString())),
						routes(subnet.path("host_routes")))
				.toList();
			return new MachineSpec(name, port.path("network").asString(), address(port), routes, rules(port),
					this.resources.path(name + "/configuration").path("cloud_config"),
					this.resources.has(name + "/floating_ip"));
		}).toList();
	}

	/** The base URL of the artifacts, which the external host serves. */
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

	private List<IngressRule> rules(JsonNode port) {
		return port.path("security_groups")
			.valueStream()
			.flatMap((group) -> this.resources.path(group.asString()).path("rules").valueStream())
			.map((rule) -> new IngressRule(rule.path("port_range_min").asInt(), rule.path("port_range_max").asInt(),
					sources(rule)))
			.toList();
	}

	/**
	 * Returns the sources that a rule allows. Unsupported rules are rejected, because
	 * ignoring one would allow too little or too much.
	 */
	private List<String> sources(JsonNode rule) {
		if (!rule.path("direction").asString().equals("ingress") || !rule.path("protocol").asString().equals("tcp")) {
			throw new IllegalArgumentException("Unsupported rule %s".formatted(rule));
		}
		if (!rule.path("remote_mode").asString().equals("remote_group_id")) {
			return List.of(rule.path("remote_ip_prefix").asString());
		}
		return ofType("Neutron::Port").values()
			.stream()
			.filter((port) -> port.path("security_groups").valueStream().anyMatch(rule.path("remote_group_id")::equals))
			.map(HeatTemplate::address)
			.toList();
	}

	private Stream<JsonNode> ofRouter(String type, String router) {
		return ofType(type).values().stream().filter((each) -> each.path("router").asString().equals(router));
	}

	private Map<String, JsonNode> ofType(String type) {
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
