/**
 * The gateway: reads an expression, plans it, has the operators calculate and renders the
 * answer. It computes nothing itself.
 */
@NullMarked
package cloud.calculator.gateway;

import org.jspecify.annotations.NullMarked;
