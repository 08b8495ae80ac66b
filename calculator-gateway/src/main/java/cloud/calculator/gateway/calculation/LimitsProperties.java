package cloud.calculator.gateway.calculation;

import java.time.Duration;

import cloud.calculator.gateway.expression.ExpressionLimits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * The limits of a calculation, under {@code calculator.limits}.
 *
 * @param length the maximum number of characters in an expression
 * @param nesting the maximum depth of nested parentheses
 * @param operations the maximum number of operations in an expression
 * @param digits the maximum number of digits in a number of the expression; operators
 * apply their own limit to values
 * @param exponent the maximum absolute value of an exponent
 * @param precision the maximum number of significant digits in a request
 * @param deadline the maximum duration of a calculation
 */
@ConfigurationProperties("calculator.limits")
public record LimitsProperties(@DefaultValue("100000") int length, @DefaultValue("1000") int nesting,
		@DefaultValue("20000") int operations, @DefaultValue("10000") int digits, @DefaultValue("10000") int exponent,
		@DefaultValue("10000") int precision, @DefaultValue("10s") Duration deadline) {

	/**
	 * Validates the limits.
	 */
	public LimitsProperties {
		check("length", length, 1);
		check("nesting", nesting, 0);
		check("operations", operations, 0);
		check("digits", digits, 1);
		check("exponent", exponent, 0);
		check("precision", precision, 1);
		Assert.isTrue(deadline.toMillis() >= 1,
				() -> "calculator.limits.deadline is %dms, but must be at least 1ms".formatted(deadline.toMillis()));
	}

	private static void check(String name, int limit, int minimum) {
		Assert.isTrue(limit >= minimum,
				() -> "calculator.limits.%s is %d, but must be at least %d".formatted(name, limit, minimum));
	}

	ExpressionLimits ofExpressions() {
		return new ExpressionLimits(this.length, this.nesting, this.operations, this.digits, this.exponent);
	}

}
