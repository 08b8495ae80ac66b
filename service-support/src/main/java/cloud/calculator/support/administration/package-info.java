/**
 * Access to the actuator: HTTP Basic for the one administrator of
 * {@code spring.security.user}. It depends on no other package of this module.
 */
@NullMarked
package cloud.calculator.support.administration;

import org.jspecify.annotations.NullMarked;
