/**
 * How the log is written.
 */
@NullMarked
package cloud.calculator.operator.logging;

import org.jspecify.annotations.NullMarked;
