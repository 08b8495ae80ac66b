/**
 * Turns text as people type and paste it into the characters of the grammar, and keeps
 * the position of each character. Depends on no other package of the gateway and on no
 * framework.
 */
@NullMarked
package cloud.calculator.gateway.expression.normalization;

import org.jspecify.annotations.NullMarked;
