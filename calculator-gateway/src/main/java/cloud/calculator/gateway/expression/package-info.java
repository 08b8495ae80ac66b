/**
 * From text to syntax tree: the signs, the grammar and the limits of an expression. Knows
 * nothing of planning, HTTP or Spring.
 */
@NullMarked
package cloud.calculator.gateway.expression;

import org.jspecify.annotations.NullMarked;
