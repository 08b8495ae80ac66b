/**
 * The queues of operations for each operator: fairness, batching, retries and their
 * meters. Depends on the packages {@code operators}, {@code client}, {@code planning} and
 * {@code expression}, and knows nothing of executions.
 */
@NullMarked
package cloud.calculator.gateway.dispatch.queue;

import org.jspecify.annotations.NullMarked;
