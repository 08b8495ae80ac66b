package cloud.calculator.rehearsal.openstack;

import java.util.List;
import java.util.Map;

/**
 * A router of the template.
 *
 * @param name its name
 * @param external whether it leads to the outside
 * @param addresses its address in each network that it is in
 * @param routes its static routes
 */
record Router(String name, boolean external, Map<String, String> addresses, List<Route> routes) {
}
