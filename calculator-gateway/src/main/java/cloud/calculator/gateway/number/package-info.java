/**
 * From exact value to the text a person reads: precision, rounding, repeating decimals.
 * The only place where the gateway handles numbers as numbers.
 */
@NullMarked
package cloud.calculator.gateway.number;

import org.jspecify.annotations.NullMarked;
