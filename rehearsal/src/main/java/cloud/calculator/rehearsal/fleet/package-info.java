/**
 * Fleets: the services of compose.yaml, each with any number of instances in one network.
 * It depends on the container package and on the project's files.
 */
@NullMarked
package cloud.calculator.rehearsal.fleet;

import org.jspecify.annotations.NullMarked;
