/**
 * A simulation of Jelastic: it executes the steps of a manifest on nodes that are
 * containers. It depends on the manifest, container and load packages, and on no other
 * platform.
 */
@NullMarked
package cloud.calculator.rehearsal.jelastic;

import org.jspecify.annotations.NullMarked;
