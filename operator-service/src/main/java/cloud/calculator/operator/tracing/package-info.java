/**
 * Traces: who is told of them, and where they are named.
 */
@NullMarked
package cloud.calculator.operator.tracing;

import org.jspecify.annotations.NullMarked;
