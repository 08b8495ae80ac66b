/**
 * The wire to the operators: Feign clients, the HTTP client with its time-outs,
 * credentials and what the result of a call means. Depends on the package
 * {@code expression} for the operators, and knows nothing of instances, queues or plans.
 */
@NullMarked
package cloud.calculator.gateway.client;

import org.jspecify.annotations.NullMarked;
