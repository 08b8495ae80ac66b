/**
 * Responses that are sent while the calculations run: server-sent events of one
 * calculation, and batches of many. Depends on web and web.problem.
 */
@NullMarked
package cloud.calculator.gateway.web.stream;

import org.jspecify.annotations.NullMarked;
