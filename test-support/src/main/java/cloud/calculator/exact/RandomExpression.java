package cloud.calculator.exact;

import java.util.Random;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A random expression together with its exact value. The value is computed while the
 * expression is generated, from left to right and without a parser, so that it can be
 * compared with the calculator's.
 */
public final class RandomExpression {

	private static final String SIGNS = "+-*/";

	private final Random random;

	private final StringBuilder text = new StringBuilder();

	private String result = "";

	private @Nullable String problem;

	private RandomExpression(Random random) {
		this.random = random;
	}

	/**
	 * Generates an expression of any shape.
	 * @param random the source of randomness; equal seeds give equal expressions
	 * @param operations the number of operations
	 * @return the expression
	 */
	public static RandomExpression of(Random random, int operations) {
		RandomExpression expression = new RandomExpression(random);
		return expression.evaluatedTo(expression.write(operations, 0));
	}

	/**
	 * Generates a chain of products and quotients, or of sums and differences of such
	 * chains.
	 * @param random the source of randomness; equal seeds give equal expressions
	 * @param length the number of operators in the outer chain
	 * @return the expression
	 */
	public static RandomExpression chain(Random random, int length) {
		RandomExpression expression = new RandomExpression(random);
		return expression.evaluatedTo(expression.writeChain(length, random.nextInt(2)));
	}

	/** The expression as clients send it. */
	public String text() {
		return this.text.toString();
	}

	/**
	 * The exact value as operators write it, or the first problem with its position, for
	 * example {@code division-by-zero at 3}.
	 */
	public String result() {
		return this.result;
	}

	private RandomExpression evaluatedTo(BigFraction value) {
		this.result = (this.problem != null) ? this.problem : Exact.text(value);
		return this;
	}

	private BigFraction writeChain(int length, int precedence) {
		BigFraction value = writeChainOperand(precedence);
		for (int i = 0; i < length; i++) {
			int sign = 2 * precedence + this.random.nextInt(2);
			append(SIGNS.substring(sign, sign + 1));
			int position = this.text.length();
			value = apply(SIGNS.charAt(sign), value, writeChainOperand(precedence), position);
		}
		return value;
	}

	private BigFraction writeChainOperand(int precedence) {
		return switch (this.random.nextInt(12)) {
			case 0 -> write(this.random.nextInt(4), 2);
			case 1, 2 -> (precedence == 0) ? writeChain(this.random.nextInt(8), 1) : number();
			default -> number(String.valueOf(1 + this.random.nextInt(40)));
		};
	}

	private BigFraction write(int operations, int precedence) {
		if (operations == 0) {
			return number();
		}
		if (this.random.nextInt(12) == 0) {
			return writeNegated(operations - 1);
		}
		int sign = this.random.nextInt(SIGNS.length());
		boolean parentheses = sign / 2 < precedence || this.random.nextInt(10) == 0;
		append(parentheses ? "(" : "");
		int before = this.random.nextInt(operations);
		BigFraction left = write(before, sign / 2);
		append(SIGNS.substring(sign, sign + 1));
		int position = this.text.length();
		// a right operand of the same precedence needs parentheses
		BigFraction right = write(operations - 1 - before, sign / 2 + 1);
		append(parentheses ? ")" : "");
		return apply(SIGNS.charAt(sign), left, right, position);
	}

	private BigFraction writeNegated(int operations) {
		append("-(");
		BigFraction value = write(operations, 0);
		append(")");
		return value.negate();
	}

	private BigFraction number() {
		String number = switch (this.random.nextInt(6)) {
			case 0 -> "0";
			case 1 -> "-" + this.random.nextInt(10);
			case 2 -> this.random.nextInt(100) + "." + this.random.nextInt(100);
			case 3 -> this.random.nextInt(10) + "e" + (this.random.nextInt(7) - 3);
			default -> String.valueOf(1 + this.random.nextInt(1_000));
		};
		return number(number);
	}

	private BigFraction number(String number) {
		append(number);
		return Exact.number(number);
	}

	private void append(String part) {
		this.text.append(part);
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
		// any value will do, because the problem is the result
		return BigFraction.ZERO;
	}

}
