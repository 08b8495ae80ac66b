package cloud.calculator.rehearsal.openstack;

import java.util.ArrayList;
import java.util.List;

/**
 * What OpenStack's network does, in the commands of a Linux machine.
 */
final class PacketRules {

	private PacketRules() {
	}

	static List<String> routes(List<Route> routes) {
		return routes.stream()
			.map((route) -> "ip route replace %s via %s".formatted(route.destination(), route.nextHop()))
			.toList();
	}

	/** What security groups do: in comes what a rule lets in, and what was asked for. */
	static List<String> filter(List<Rule> rules) {
		List<String> commands = new ArrayList<>();
		commands.add("iptables -P INPUT DROP");
		commands.add("iptables -A INPUT -i lo -j ACCEPT");
		commands.add("iptables -A INPUT -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT");
		for (Rule rule : rules) {
			for (String source : rule.sources()) {
				commands.add("iptables -A INPUT -p tcp -s %s --dport %d:%d -j ACCEPT".formatted(source, rule.first(),
						rule.last()));
			}
		}
		return commands;
	}

	/**
	 * What the router to the outside does: the floating IP is the machine's, its own is
	 * for all others.
	 */
	static List<String> translation(Outside outside, String machine) {
		return List.of("world=$(ip -o -4 addr show to %s | awk '{print $2}')".formatted(outside.router()),
				"ip addr add %s/24 dev $world".formatted(outside.floatingIp()),
				"iptables -t nat -A PREROUTING -d %s -j DNAT --to-destination %s".formatted(outside.floatingIp(),
						machine),
				"iptables -t nat -A POSTROUTING -s %s -o $world -j SNAT --to-source %s".formatted(machine,
						outside.floatingIp()),
				"iptables -t nat -A POSTROUTING -o $world -j SNAT --to-source %s".formatted(outside.router()));
	}

}
