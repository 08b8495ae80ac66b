/**
 * From syntax tree to plan: which operations there are, and which can be done together.
 */
@NullMarked
package cloud.calculator.gateway.planning;

import org.jspecify.annotations.NullMarked;
