/**
 * Exact arithmetic: the four operators behind one interface, and the limits of their
 * values.
 */
@NullMarked
package cloud.calculator.operator.arithmetic;

import org.jspecify.annotations.NullMarked;
