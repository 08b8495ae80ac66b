package cloud.calculator.operator.arithmetic;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator takes on, under {@code calculator.limits}. The gateway has limits of
 * the same names: {@code digits} and {@code exponent} are the same, {@code operations} is
 * what it sends in one request at most.
 *
 * @param operations how many operations one request may ask for
 * @param digits how many decimal digits a number may be written with, and how many the
 * numerator and the denominator of a value may have
 * @param exponent the greatest absolute value of a written exponent
 * @param characters how many characters the numbers of one request may have together
 */
@ConfigurationProperties("calculator.limits")
public record Limits(@DefaultValue("1000") int operations, @DefaultValue("10000") int digits,
		@DefaultValue("10000") int exponent, @DefaultValue("1000000") int characters) {
}
