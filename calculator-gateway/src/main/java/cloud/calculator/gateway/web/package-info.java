/**
 * The HTTP API: calculations as JSON and as plain text for curl, and the state of the
 * operators. Depends on calculation, web.problem and the states that dispatch publishes.
 */
@NullMarked
package cloud.calculator.gateway.web;

import org.jspecify.annotations.NullMarked;
