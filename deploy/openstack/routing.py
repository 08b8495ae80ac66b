"""Checks what Heat does not: packets that can be routed to a network must also be routed back."""
from ipaddress import ip_address, ip_network
from itertools import permutations

OUTSIDE = ip_network("0.0.0.0/0")


class Router:
    """A router, or the machines of a subnet with their own routes."""

    def __init__(self, name):
        self.name = name
        self.addresses = []
        self.links = []
        self.routes = []

    def next_hop(self, target):
        """Returns the target network if it is directly connected, else the address of the next router, or None without a route."""
        for link in self.links:
            if link == target:
                return link
        matching = [route for route in self.routes if target.subnet_of(route[0])]
        return max(matching, key=lambda route: route[0].prefixlen)[1] if matching else None


def network(name):
    return "the outside" if name == OUTSIDE else str(name)


def of_type(resources, kind):
    return {name: properties for name, properties in resources.items() if properties["type"] == f"OS::Neutron::{kind}"}


def routes(properties, key):
    return [(ip_network(route["destination"]), ip_address(route["nexthop"])) for route in properties.get(key) or []]


def read(resources):
    subnets = of_type(resources, "Subnet")
    routers = {name: Router(f"the router {name}") for name in of_type(resources, "Router")}
    for name, properties in of_type(resources, "Router").items():
        if properties.get("external_gateway_info"):
            routers[name].links.append(OUTSIDE)
    for properties in of_type(resources, "RouterInterface").values():
        router = routers[properties["router"]]
        for fixed in resources[properties["port"]]["fixed_ips"]:
            router.links.append(ip_network(subnets[fixed["subnet"]]["cidr"]))
            router.addresses.append(ip_address(fixed["ip_address"]))
    for properties in of_type(resources, "ExtraRouteSet").values():
        routers[properties["router"]].routes += routes(properties, "routes")
    machines = {}
    for name, properties in subnets.items():
        each = machines[ip_network(properties["cidr"])] = Router(f"a machine in {name}")
        each.links.append(ip_network(properties["cidr"]))
        each.routes = routes(properties, "host_routes") + [(OUTSIDE, ip_address(properties["gateway_ip"]))]
    return list(routers.values()), machines


def routing_error(start, target, routers):
    """Follows packets from a start, and returns why they do not reach the target; None if they do."""
    here, visited = start, []
    while here not in visited:
        visited.append(here)
        hop = here.next_hop(target)
        if hop is None:
            return f"{here.name} has no route to {network(target)}"
        if hop == target:
            return None
        next_routers = [router for router in routers if hop in router.addresses]
        if not next_routers:
            return f"{here.name} sends packets for {network(target)} to {hop}, which is not the address of a router"
        here = next_routers[0]
    return f"packets for {network(target)} loop at {here.name}"


def check(resources):
    routers, machines = read(resources)
    starts = dict(machines)
    starts.update({OUTSIDE: router for router in routers if OUTSIDE in router.links})
    for source, target in permutations(starts, 2):
        error = routing_error(starts[source], target, routers)
        if error and not routing_error(starts[target], source, routers):
            raise ValueError(f"from {network(target)} to {network(source)} packets arrive, but not in the other direction: {error}")
