/**
 * Plans the operations of a syntax tree: which there are, how they depend on each other,
 * and in which order chains take the fewest rounds. Depends on the expression package and
 * on no framework.
 */
@NullMarked
package cloud.calculator.gateway.planning;

import org.jspecify.annotations.NullMarked;
