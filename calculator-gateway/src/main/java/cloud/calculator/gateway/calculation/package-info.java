/**
 * The use case: parses, plans, dispatches and renders one calculation, and reports
 * problems. Depends on the packages {@code expression}, {@code planning},
 * {@code dispatch} and {@code number}; does not know HTTP.
 */
@NullMarked
package cloud.calculator.gateway.calculation;

import org.jspecify.annotations.NullMarked;
