/**
 * Which requests the operator accepts: those with the bearer token that the gateway
 * shares, and with bodies within its limits. It may depend on the arithmetic package and
 * on service-support.
 */
@NullMarked
package cloud.calculator.operator.security;

import org.jspecify.annotations.NullMarked;
