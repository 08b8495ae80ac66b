package cloud.calculator.rehearsal.openstack;

/**
 * Where packets for a network go.
 *
 * @param destination the network, {@code 10.10.2.0/24}
 * @param nextHop the router that knows more
 */
record Route(String destination, String nextHop) {
}
