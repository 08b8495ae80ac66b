/**
 * Executes plans: makes operations pending when their operands are known, executes the
 * calls of the queues, and returns the values. Depends on the packages {@code queue},
 * {@code operators}, {@code client}, {@code planning} and {@code expression}.
 */
@NullMarked
package cloud.calculator.gateway.dispatch;

import org.jspecify.annotations.NullMarked;
