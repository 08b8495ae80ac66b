/**
 * How the log is written.
 */
@NullMarked
package cloud.calculator.gateway.logging;

import org.jspecify.annotations.NullMarked;
