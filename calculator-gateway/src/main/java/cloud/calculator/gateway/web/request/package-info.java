/**
 * Reads what a request asks for: its query, its body by content type, charset and
 * encoding, and the format of the answer by {@code Accept}. Depends on calculation and
 * web.problem.
 */
@NullMarked
package cloud.calculator.gateway.web.request;

import org.jspecify.annotations.NullMarked;
