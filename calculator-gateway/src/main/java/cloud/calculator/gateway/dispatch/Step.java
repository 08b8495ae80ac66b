package cloud.calculator.gateway.dispatch;

import java.time.Duration;

import cloud.calculator.gateway.planning.Operation;

/**
 * A completed operation.
 *
 * @param operation the operation
 * @param left its left operand
 * @param right its right operand
 * @param value its value: an integer or a fraction in lowest terms
 * @param instance the name of the instance that calculated it
 * @param duration the duration of the call that contained it
 */
public record Step(Operation operation, String left, String right, String value, String instance, Duration duration) {
}
