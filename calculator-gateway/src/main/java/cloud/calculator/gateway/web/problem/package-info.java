/**
 * Error responses of the HTTP API: problem details, their messages in each language, and
 * the handler for malformed requests. Depends on calculation, and not on the controllers.
 */
@NullMarked
package cloud.calculator.gateway.web.problem;

import org.jspecify.annotations.NullMarked;
