/**
 * Executes plans: finds the instances of the operators, queues operations, sends them in
 * batched calls and returns the values. Depends on the packages {@code planning},
 * {@code expression} and {@code tracing}.
 */
@NullMarked
package cloud.calculator.gateway.dispatch;

import org.jspecify.annotations.NullMarked;
