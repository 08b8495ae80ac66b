package cloud.calculator.gateway.calculation;

import java.time.Duration;

import cloud.calculator.gateway.expression.ExpressionLimits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a calculation may be at most, under {@code calculator.limits}.
 *
 * @param length characters of an expression
 * @param nesting parentheses inside one another
 * @param operations operations of an expression
 * @param digits digits of a number; the operators hold values to the same limit
 * @param exponent the absolute value of an exponent
 * @param precision significant digits that may be asked for
 * @param deadline how long a calculation may take
 */
@ConfigurationProperties("calculator.limits")
public record LimitsProperties(@DefaultValue("100000") int length, @DefaultValue("1000") int nesting,
		@DefaultValue("20000") int operations, @DefaultValue("10000") int digits, @DefaultValue("10000") int exponent,
		@DefaultValue("10000") int precision, @DefaultValue("10s") Duration deadline) {

	ExpressionLimits ofExpressions() {
		return new ExpressionLimits(this.length, this.nesting, this.operations, this.digits, this.exponent);
	}

}
