package cloud.calculator.gateway.expression;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

import cloud.calculator.gateway.expression.Expression.Literal;
import cloud.calculator.gateway.expression.Operator.Precedence;
import org.jspecify.annotations.Nullable;

/**
 * What has been read so far at one level of parentheses: a sum, the product that is to be
 * added to it, and the signs before the next operand. One method a rule of the grammar
 * that {@link Parser} states.
 */
final class Level {

	private final Token opening;

	private final Operations operations;

	private final Deque<Token> prefixes = new ArrayDeque<>(0);

	private @Nullable Expression sum;

	private @Nullable Token sumSign;

	private @Nullable Expression product;

	private @Nullable Token productSign;

	/**
	 * Creates a level at which nothing has been read.
	 * @param opening the parenthesis that opened it; any token for the outermost level
	 * @param operations makes the operations
	 */
	Level(Token opening, Operations operations) {
		this.opening = opening;
		this.operations = operations;
	}

	Token opening() {
		return this.opening;
	}

	/** A sign before an operand. */
	void prefix(Token sign) {
		this.prefixes.push(sign);
	}

	/** A sign after an operand. */
	void infix(Token sign) {
		if (sign.is(Precedence.PRODUCT)) {
			this.productSign = sign;
		}
		else {
			sum();
			this.sumSign = sign;
		}
	}

	/** A number, to which the sign right before it belongs. */
	void number(String text) {
		boolean negative = !this.prefixes.isEmpty() && isMinus(this.prefixes.pop());
		operand(new Literal(negative ? "-" + text : text));
	}

	/** What stood in parentheses, or a number with its sign. */
	void operand(Expression operand) {
		Expression signed = operand;
		while (!this.prefixes.isEmpty()) {
			Token sign = this.prefixes.pop();
			signed = isMinus(sign) ? this.operations.of(sign, new Literal("0"), signed) : signed;
		}
		product(signed);
	}

	/** What has been read at this level, once there is no more. */
	Expression close() {
		sum();
		return Objects.requireNonNull(this.sum);
	}

	private void product(Expression factor) {
		this.product = (this.product == null) ? factor
				: this.operations.of(Objects.requireNonNull(this.productSign), this.product, factor);
	}

	private void sum() {
		Expression term = Objects.requireNonNull(this.product);
		this.sum = (this.sum == null) ? term : this.operations.of(Objects.requireNonNull(this.sumSign), this.sum, term);
		this.product = null;
	}

	private static boolean isMinus(Token sign) {
		return sign.operator() == Operator.SUB;
	}

}
