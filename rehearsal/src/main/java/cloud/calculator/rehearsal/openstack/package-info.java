/**
 * OpenStack as far as the calculator can tell: machines, routers and networks as
 * two-networks.yaml describes them, out of containers.
 */
@NullMarked
package cloud.calculator.rehearsal.openstack;

import org.jspecify.annotations.NullMarked;
