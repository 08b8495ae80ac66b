package cloud.calculator.rehearsal.openstack;

import java.util.List;
import java.util.Map;

/**
 * A router of a template.
 *
 * @param name its name
 * @param external whether it is connected to the external network
 * @param addresses its address in each network by the network's name
 * @param routes its static routes
 */
record RouterSpec(String name, boolean external, Map<String, String> addresses, List<Route> routes) {
}
