/**
 * The bodies of requests and responses, and how they are encoded, decoded and verified.
 * Depends on the package {@code expression} for the operators.
 */
@NullMarked
package cloud.calculator.gateway.client.codec;

import org.jspecify.annotations.NullMarked;
