/**
 * The instances of the operators: their discovery, health, circuit breakers, load
 * balancing and meters. Depends on the packages {@code client} and {@code expression},
 * and knows nothing of queues or plans.
 */
@NullMarked
package cloud.calculator.gateway.operators;

import org.jspecify.annotations.NullMarked;
