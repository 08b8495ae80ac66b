package cloud.calculator.gateway.calculation;

import java.time.Duration;

import cloud.calculator.gateway.dispatch.Results;
import cloud.calculator.gateway.number.Rendered;

/**
 * A calculation that was done.
 *
 * @param expression what was asked
 * @param value the answer, as a person reads it
 * @param results how it was planned and carried out
 * @param duration how long it took
 */
public record Calculation(String expression, Rendered value, Results results, Duration duration) implements Answer {
}
