/**
 * The operator's contract with the gateway: {@code POST /operations}, from reading the
 * JSON and admitting the request to the checksum and the problem details. It may depend
 * on {@code arithmetic} and on service-support's memory budget.
 */
@NullMarked
package cloud.calculator.operator.operations;

import org.jspecify.annotations.NullMarked;
