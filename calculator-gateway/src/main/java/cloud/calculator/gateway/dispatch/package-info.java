/**
 * From plan to values: the operators, where they are, and the calls that reach them.
 */
@NullMarked
package cloud.calculator.gateway.dispatch;

import org.jspecify.annotations.NullMarked;
