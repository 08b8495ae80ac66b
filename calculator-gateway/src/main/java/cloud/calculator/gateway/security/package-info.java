/**
 * Which requests the gateway accepts: cross-origin requests of allowed pages, and bodies
 * within its limits. It may depend on the calculation package and on service-support.
 */
@NullMarked
package cloud.calculator.gateway.security;

import org.jspecify.annotations.NullMarked;
