package cloud.calculator.rehearsal.openstack;

/**
 * A static route.
 *
 * @param destination the destination network, for example {@code 10.10.2.0/24}
 * @param nextHop the address of the next router
 */
record Route(String destination, String nextHop) {
}
