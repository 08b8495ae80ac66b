package cloud.calculator.gateway.dispatch;

import java.time.Duration;

import cloud.calculator.gateway.planning.Operation;

/**
 * An operation that was done.
 *
 * @param operation the operation
 * @param left its left operand
 * @param right its right operand
 * @param value what it came to: an integer or a fraction in lowest terms
 * @param instance who did it
 * @param duration how long the call took that it travelled in
 */
public record Step(Operation operation, String left, String right, String value, String instance, Duration duration) {
}
