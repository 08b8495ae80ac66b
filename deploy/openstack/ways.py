"""What Heat cannot know: where packets find a way, answers must find one back."""
from ipaddress import ip_address, ip_network
from itertools import permutations

OUTSIDE = ip_network("0.0.0.0/0")


class Router:
    """A router, or the machines of a subnet, which are routers to themselves."""

    def __init__(self, name):
        self.name = name
        self.addresses = []
        self.links = []
        self.routes = []

    def step(self, target):
        """Where it sends packets: a network that it is in, or the address of the next router; None if it does not know."""
        for link in self.links:
            if link == target:
                return link
        fitting = [route for route in self.routes if target.subnet_of(route[0])]
        return max(fitting, key=lambda route: route[0].prefixlen)[1] if fitting else None


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


def dead_end(start, target, routers):
    """Who does not know how to go on; None if packets arrive."""
    here, passed = start, []
    while here not in passed:
        passed.append(here)
        step = here.step(target)
        if step is None:
            return f"{here.name} has no route to {network(target)}"
        if step == target:
            return None
        following = [router for router in routers if step in router.addresses]
        if not following:
            return f"{here.name} sends packets for {network(target)} to {step}, which no router has"
        here = following[0]
    return f"packets for {network(target)} go round in circles at {here.name}"


def check(resources):
    routers, machines = read(resources)
    starts = dict(machines)
    starts.update({OUTSIDE: router for router in routers if OUTSIDE in router.links})
    for source, target in permutations(starts, 2):
        end = dead_end(starts[source], target, routers)
        if end and not dead_end(starts[target], source, routers):
            raise ValueError(f"from {network(target)} to {network(source)} there is a way, but none back: {end}")
