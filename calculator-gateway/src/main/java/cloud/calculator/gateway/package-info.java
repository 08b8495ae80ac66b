/**
 * The gateway parses an expression, plans it, has the operators calculate it and renders
 * the result; it computes nothing itself. This package starts it and configures JSON, and
 * no other package depends on it.
 */
@NullMarked
package cloud.calculator.gateway;

import org.jspecify.annotations.NullMarked;
