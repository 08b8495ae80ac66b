/**
 * Traces: who is told of them, which of them are recorded, and the header that ties them
 * together.
 */
@NullMarked
package cloud.calculator.gateway.tracing;

import org.jspecify.annotations.NullMarked;
