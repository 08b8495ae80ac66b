package cloud.calculator.rehearsal.openstack;

import java.util.ArrayList;
import java.util.List;

/**
 * Translates routes, security groups and floating IPs into shell commands of a Linux
 * machine.
 */
final class NetworkCommands {

	private NetworkCommands() {
	}

	static List<String> route(List<Route> routes) {
		return routes.stream()
			.map((route) -> "ip route replace %s via %s".formatted(route.destination(), route.nextHop()))
			.toList();
	}

	/**
	 * Filters incoming packets like security groups: only packets that a rule allows, and
	 * those of established connections, get through.
	 */
	static List<String> filter(List<IngressRule> rules) {
		List<String> commands = new ArrayList<>();
		commands.add("iptables -P INPUT DROP");
		commands.add("iptables -A INPUT -i lo -j ACCEPT");
		commands.add("iptables -A INPUT -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT");
		for (IngressRule rule : rules) {
			for (String source : rule.sources()) {
				commands.add("iptables -A INPUT -p tcp -s %s --dport %d:%d -j ACCEPT".formatted(source,
						rule.firstPort(), rule.lastPort()));
			}
		}
		return commands;
	}

	/**
	 * Translates addresses on the router to the external network: the floating IP belongs
	 * to one machine, and all others use the router's own address.
	 */
	static List<String> translate(ExternalNetwork external, String machine) {
		return List.of("external=$(ip -o -4 addr show to %s | awk '{print $2}')".formatted(external.routerAddress()),
				"ip addr add %s/24 dev $external".formatted(external.floatingIp()),
				"iptables -t nat -A PREROUTING -d %s -j DNAT --to-destination %s".formatted(external.floatingIp(),
						machine),
				"iptables -t nat -A POSTROUTING -s %s -o $external -j SNAT --to-source %s".formatted(machine,
						external.floatingIp()),
				"iptables -t nat -A POSTROUTING -o $external -j SNAT --to-source %s"
					.formatted(external.routerAddress()));
	}

}
