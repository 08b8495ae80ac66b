package cloud.calculator.operator.arithmetic;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The limits of an operator, {@code calculator.limits.*}. The gateway has {@code digits}
 * and {@code exponent} too, with the same defaults.
 *
 * @param operationsPerRequest the maximum number of operations in one request; the
 * gateway's largest batch must not exceed it
 * @param digits the maximum number of decimal digits of an operand as written, and of the
 * numerator and the denominator of a value
 * @param exponent the maximum absolute value of an operand's exponent
 * @param charactersPerRequest the maximum number of characters of all operands in one
 * request, with exponents written out
 */
@ConfigurationProperties("calculator.limits")
public record Limits(@DefaultValue("1000") int operationsPerRequest, @DefaultValue("10000") int digits,
		@DefaultValue("10000") int exponent, @DefaultValue("1000000") int charactersPerRequest) {
}
