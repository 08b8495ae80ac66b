package cloud.calculator.exact;

import java.util.Random;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A random expression together with what it comes to, worked out while it is written
 * down: left operand, right operand, sign, as a person would.
 */
public final class RandomExpression {

	private static final String SIGNS = "+-*/";

	private final Random random;

	private final StringBuilder text = new StringBuilder();

	private final String result;

	private @Nullable String problem;

	/**
	 * Writes an expression.
	 * @param random decides everything
	 * @param operations how many operations it has
	 */
	public RandomExpression(Random random, int operations) {
		this.random = random;
		String value = Exact.text(write(operations, 0));
		this.result = (this.problem != null) ? this.problem : value;
	}

	public String text() {
		return this.text.toString();
	}

	/** The exact value, or the first problem and its position. */
	public String result() {
		return this.result;
	}

	private BigFraction write(int operations, int precedence) {
		if (operations == 0) {
			return number();
		}
		int sign = this.random.nextInt(SIGNS.length());
		boolean parentheses = sign / 2 < precedence || this.random.nextInt(10) == 0;
		append(parentheses ? "(" : "");
		int before = this.random.nextInt(operations);
		BigFraction left = write(before, sign / 2);
		append(SIGNS.substring(sign, sign + 1));
		int position = this.text.length();
		// a right operand of the same precedence would otherwise join the left one
		BigFraction right = write(operations - 1 - before, sign / 2 + 1);
		append(parentheses ? ")" : "");
		return apply(SIGNS.charAt(sign), left, right, position);
	}

	private BigFraction number() {
		String number = switch (this.random.nextInt(6)) {
			case 0 -> "0";
			case 1 -> "-" + this.random.nextInt(10);
			case 2 -> this.random.nextInt(100) + "." + this.random.nextInt(100);
			case 3 -> this.random.nextInt(10) + "e" + (this.random.nextInt(7) - 3);
			default -> String.valueOf(1 + this.random.nextInt(1_000));
		};
		append(number);
		return Exact.number(number);
	}

	private void append(String word) {
		this.text.append(word);
	}

	private BigFraction apply(char sign, BigFraction left, BigFraction right, int position) {
		return switch (sign) {
			case '+' -> left.add(right);
			case '-' -> left.subtract(right);
			case '*' -> left.multiply(right);
			default -> divide(left, right, position);
		};
	}

	private BigFraction divide(BigFraction left, BigFraction right, int position) {
		if (right.signum() != 0) {
			return left.divide(right);
		}
		if (this.problem == null) {
			this.problem = ((left.signum() != 0) ? "division-by-zero at " : "undefined at ") + position;
		}
		// no value: the rest is only written to its end
		return BigFraction.ZERO;
	}

}
