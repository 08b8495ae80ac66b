/**
 * The operator service: one artifact that adds, subtracts, multiplies or divides, as the
 * profile it is started under says.
 */
@NullMarked
package cloud.calculator.operator;

import org.jspecify.annotations.NullMarked;
