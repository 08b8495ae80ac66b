/**
 * The application class of the operator service and the check of its profile. Each
 * process adds, subtracts, multiplies or divides, depending on the active profile; no
 * other package depends on this one.
 */
@NullMarked
package cloud.calculator.operator;

import org.jspecify.annotations.NullMarked;
