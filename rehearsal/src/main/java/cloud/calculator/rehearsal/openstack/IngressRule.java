package cloud.calculator.rehearsal.openstack;

import java.util.List;

/**
 * An ingress rule of a security group, for TCP.
 *
 * @param firstPort the first port of the range
 * @param lastPort the last port of the range
 * @param sources the networks and addresses that may connect
 */
record IngressRule(int firstPort, int lastPort, List<String> sources) {
}
