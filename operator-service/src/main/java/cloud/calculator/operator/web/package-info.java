/**
 * The HTTP endpoints for people: {@code GET /} tells the operator's identity and
 * {@code POST /} calculates two numbers in plain text. It may depend on all other
 * packages of the service except the root; no package depends on it.
 */
@NullMarked
package cloud.calculator.operator.web;

import org.jspecify.annotations.NullMarked;
