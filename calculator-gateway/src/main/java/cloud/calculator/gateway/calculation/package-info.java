/**
 * The use case: parse, plan, dispatch and render one calculation.
 */
@NullMarked
package cloud.calculator.gateway.calculation;

import org.jspecify.annotations.NullMarked;
