/**
 * Tracing with OpenTelemetry: a span for each request, what is recorded, and where it is
 * exported to. It depends on no other package of this module.
 */
@NullMarked
package cloud.calculator.support.tracing;

import org.jspecify.annotations.NullMarked;
