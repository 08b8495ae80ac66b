package cloud.calculator.gateway.calculation;

import cloud.calculator.gateway.dispatch.Results;
import cloud.calculator.gateway.number.Rendered;

/**
 * A completed calculation.
 *
 * @param expression the expression as it was sent
 * @param value the value, rendered for a person
 * @param results the results of the executed plan
 * @param timings how long it took
 */
public record Calculation(String expression, Rendered value, Results results, Timings timings) implements Answer {
}
