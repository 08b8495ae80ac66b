/**
 * Exact arithmetic on rational numbers: the four operators behind one interface, the text
 * form of numbers, and the limits. It depends on no other package of the service and
 * knows neither HTTP nor JSON.
 */
@NullMarked
package cloud.calculator.operator.arithmetic;

import org.jspecify.annotations.NullMarked;
