/**
 * Renders exact values as text for users: precision, rounding, notation, repeating
 * decimals. Depends on no other package of the gateway and on no framework, and is the
 * only package that handles values as numbers.
 */
@NullMarked
package cloud.calculator.gateway.number;

import org.jspecify.annotations.NullMarked;
