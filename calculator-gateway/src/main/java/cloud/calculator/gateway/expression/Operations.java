package cloud.calculator.gateway.expression;

import java.util.Objects;

import cloud.calculator.gateway.expression.Expression.Binary;

/**
 * Makes the operations of one expression, and no more of them than are allowed.
 */
final class Operations {

	private final int limit;

	private int count;

	Operations(int limit) {
		this.limit = limit;
	}

	Binary of(Token sign, Expression left, Expression right) {
		if (++this.count > this.limit) {
			throw new ExpressionException(SyntaxError.TOO_MANY_OPERATIONS, sign.position(), this.limit);
		}
		return new Binary(Objects.requireNonNull(sign.operator()), left, right, sign.position());
	}

}
