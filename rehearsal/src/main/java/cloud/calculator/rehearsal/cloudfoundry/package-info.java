/**
 * A simulation of Cloud Foundry: manifest, buildpack, app instances and network policies.
 * It depends on the container and load packages, and on no other platform.
 */
@NullMarked
package cloud.calculator.rehearsal.cloudfoundry;

import org.jspecify.annotations.NullMarked;
