/**
 * What the gateway adds to tracing: which shared calls are recorded, and the trace id in
 * its problems. It depends on no other package of the gateway.
 */
@NullMarked
package cloud.calculator.gateway.tracing;

import org.jspecify.annotations.NullMarked;
