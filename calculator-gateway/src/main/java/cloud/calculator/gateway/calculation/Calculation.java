package cloud.calculator.gateway.calculation;

import cloud.calculator.gateway.dispatch.Results;
import cloud.calculator.gateway.number.Rendered;

/**
 * A calculation that was done.
 *
 * @param expression what was asked
 * @param value the answer, as a person reads it
 * @param results how it was planned and carried out
 * @param timings how long it took
 */
public record Calculation(String expression, Rendered value, Results results, Timings timings) implements Answer {
}
