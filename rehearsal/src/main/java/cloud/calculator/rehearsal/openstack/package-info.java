/**
 * A simulation of OpenStack: the networks, routers and machines of two-networks.yaml as
 * containers. It depends on the container package, and on no other platform.
 */
@NullMarked
package cloud.calculator.rehearsal.openstack;

import org.jspecify.annotations.NullMarked;
