package cloud.calculator.gateway.expression;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

import cloud.calculator.gateway.expression.Expression.Binary;
import cloud.calculator.gateway.expression.Expression.Literal;
import cloud.calculator.gateway.expression.ExpressionException.Reason;
import cloud.calculator.gateway.expression.Operator.Precedence;
import cloud.calculator.gateway.expression.Token.Kind;

/**
 * One descent through one text, by the grammar that {@link Parser} states.
 */
final class Descent {

	private final Lexer lexer;

	private final ExpressionLimits limits;

	private Token token;

	private int nesting;

	private int operations;

	Descent(Lexer lexer, ExpressionLimits limits) {
		this.lexer = lexer;
		this.limits = limits;
		this.token = lexer.next();
	}

	Expression expression() {
		if (this.token.is(Kind.END)) {
			throw ExpressionException.syntaxError(1, "The expression is empty: write one, for example 5+6.");
		}
		Expression sum = sum();
		if (this.token.is(Kind.EQUALS)) {
			advance();
			if (!this.token.is(Kind.END)) {
				throw unexpected("Nothing can stand after the =.");
			}
		}
		if (!this.token.is(Kind.END)) {
			throw unexpected(this.token.is(Kind.CLOSING) ? "There is no ( for this )."
					: "A sign is missing before this: + - * or /.");
		}
		return sum;
	}

	private Expression sum() {
		Expression left = product();
		while (isSign(Precedence.SUM)) {
			Token sign = advance();
			left = binary(sign, left, product());
		}
		return left;
	}

	private Expression product() {
		Expression left = signed();
		while (isSign(Precedence.PRODUCT)) {
			Token sign = advance();
			left = binary(sign, left, signed());
		}
		return left;
	}

	private Expression signed() {
		Deque<Token> minuses = new ArrayDeque<>(0);
		boolean negative = false;
		while (isSign(Precedence.SUM)) {
			Token sign = advance();
			negative = sign.operator() == Operator.SUB;
			if (negative) {
				minuses.push(sign);
			}
		}
		Expression operand = primary();
		if (negative && operand instanceof Literal literal) {
			minuses.pop();
			operand = new Literal("-" + literal.text());
		}
		while (!minuses.isEmpty()) {
			operand = binary(minuses.pop(), new Literal("0"), operand);
		}
		return operand;
	}

	private Expression primary() {
		return switch (this.token.kind()) {
			case NUMBER -> new Literal(advance().text());
			case OPENING -> parenthesis();
			case END -> throw unexpected("The expression ends where a number or ( is expected.");
			default -> throw unexpected("A number or ( is expected here.");
		};
	}

	private Expression parenthesis() {
		Token opening = advance();
		if (++this.nesting > this.limits.nesting()) {
			throw new ExpressionException(Reason.TOO_LONG, opening.position(),
					"At most %d parentheses can stand inside one another.".formatted(this.limits.nesting()));
		}
		Expression inner = sum();
		if (!this.token.is(Kind.CLOSING)) {
			throw unexpected(this.token.is(Kind.NUMBER) || this.token.is(Kind.OPENING)
					? "A sign is missing before this: + - * or /."
					: "A ) is missing here, for the ( at %d.".formatted(opening.position()));
		}
		advance();
		this.nesting--;
		return inner;
	}

	private Binary binary(Token sign, Expression left, Expression right) {
		if (++this.operations > this.limits.operations()) {
			throw new ExpressionException(Reason.TOO_LONG, sign.position(),
					"An expression has at most %d operations.".formatted(this.limits.operations()));
		}
		return new Binary(Objects.requireNonNull(sign.operator()), left, right, sign.position());
	}

	private boolean isSign(Precedence precedence) {
		return this.token.operator() != null && this.token.operator().precedence() == precedence;
	}

	private Token advance() {
		Token current = this.token;
		this.token = this.lexer.next();
		return current;
	}

	private ExpressionException unexpected(String message) {
		return ExpressionException.syntaxError(this.token.position(), message);
	}

}
