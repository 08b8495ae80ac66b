/**
 * Parses the text of an expression into a syntax tree: operators, tokens, grammar and
 * limits. Depends on no other package of the gateway and on no framework.
 */
@NullMarked
package cloud.calculator.gateway.expression;

import org.jspecify.annotations.NullMarked;
