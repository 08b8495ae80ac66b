package cloud.calculator.rehearsal.openstack;

import java.util.List;

/**
 * What a security group lets in.
 *
 * @param first the first of the ports
 * @param last the last of them
 * @param sources who may: networks and addresses
 */
record Rule(int first, int last, List<String> sources) {
}
