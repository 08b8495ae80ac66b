package cloud.calculator.gateway.expression;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

import cloud.calculator.gateway.expression.Expression.Binary;
import cloud.calculator.gateway.expression.Expression.Literal;
import cloud.calculator.gateway.expression.Operator.Precedence;
import cloud.calculator.gateway.expression.Token.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Parses one expression, with a method for each rule of this grammar:
 *
 * <pre>
 * expression = sum [ "=" ] END
 * sum        = product { ( "+" | "-" ) product }
 * product    = signed { ( "*" | "/" ) signed }
 * signed     = { "+" | "-" } primary
 * primary    = NUMBER | "(" sum ")"
 * </pre>
 *
 * A sign before a number belongs to the number. A minus before a parenthesis subtracts
 * its value from zero. The methods do not call each other recursively: the sums whose
 * parenthesis is still open are on an explicit stack, so that no expression can overflow
 * the stack of the thread, however deeply it is nested.
 */
public final class Parser {

	private final ExpressionLimits limits;

	private final Lexer lexer;

	private final Deque<NestingLevel> levels = new ArrayDeque<>();

	private Token token;

	private int operations;

	private Parser(String text, ExpressionLimits limits) {
		this.limits = limits;
		this.lexer = new Lexer(text, limits);
		this.token = this.lexer.next();
		this.levels.push(new NestingLevel(this.token));
	}

	/**
	 * Parses an expression.
	 * @param text the expression; white space between tokens and one {@code =} at the end
	 * are ignored
	 * @param limits the maximum size of the expression
	 * @return its syntax tree
	 * @throws ExpressionException if the text is not an expression or exceeds a limit
	 */
	public static Expression parse(String text, ExpressionLimits limits) {
		if (text.length() > limits.length()) {
			throw new ExpressionException(SyntaxError.TOO_MANY_CHARACTERS, limits.length() + 1, limits.length());
		}
		return new Parser(text, limits).expression();
	}

	private Expression expression() {
		if (this.token.is(Kind.END)) {
			throw new ExpressionException(SyntaxError.EMPTY, 1);
		}
		sum();
		if (this.token.is(Kind.EQUALS)) {
			advance();
			expectEnd(SyntaxError.AFTER_EQUALS);
		}
		expectEnd(this.token.is(Kind.CLOSING) ? SyntaxError.OPENING_MISSING : SyntaxError.OPERATOR_MISSING);
		return closeLevel();
	}

	/**
	 * Parses a sum, and the sums in its parentheses: each {@link NestingLevel} holds one.
	 */
	private void sum() {
		product();
		while (this.token.is(Precedence.SUM)) {
			Token operator = advance();
			level().sum = completeSum();
			level().sumOperator = operator;
			product();
		}
		if (this.levels.size() > 1) {
			throw this.token.is(Kind.NUMBER) || this.token.is(Kind.OPENING) ? unexpected(SyntaxError.OPERATOR_MISSING)
					: unexpected(SyntaxError.CLOSING_MISSING, level().opening.position());
		}
	}

	private void product() {
		signed();
		while (this.token.is(Precedence.PRODUCT)) {
			level().productOperator = advance();
			signed();
		}
	}

	private void signed() {
		while (this.token.is(Precedence.SUM) || this.token.is(Kind.OPENING)) {
			if (this.token.is(Kind.OPENING)) {
				openLevel();
			}
			else {
				level().signs.push(advance());
			}
		}
		primary();
	}

	/** Parses a number and the closing parentheses after it. */
	private void primary() {
		if (!this.token.is(Kind.NUMBER)) {
			throw unexpected(
					this.token.is(Kind.END) ? SyntaxError.OPERAND_EXPECTED_AT_END : SyntaxError.OPERAND_EXPECTED);
		}
		String number = advance().text();
		boolean negative = !level().signs.isEmpty() && isMinus(level().signs.pop());
		completeSigned(new Literal(negative ? "-" + number : number));
		while (this.token.is(Kind.CLOSING) && this.levels.size() > 1) {
			advance();
			completeSigned(closeLevel());
		}
	}

	private void openLevel() {
		if (this.levels.size() > this.limits.nesting()) {
			throw unexpected(SyntaxError.TOO_DEEP, this.limits.nesting());
		}
		this.levels.push(new NestingLevel(advance()));
	}

	private Expression closeLevel() {
		Expression sum = completeSum();
		this.levels.pop();
		return sum;
	}

	/** Applies the signs before an operand, and the product operator before them. */
	private void completeSigned(Expression primary) {
		NestingLevel level = level();
		Expression signed = primary;
		while (!level.signs.isEmpty()) {
			Token sign = level.signs.pop();
			signed = isMinus(sign) ? operation(sign, new Literal("0"), signed) : signed;
		}
		level.product = (level.product == null) ? signed : operation(level.productOperator, level.product, signed);
	}

	/** Applies the sum operator before a complete product. */
	private Expression completeSum() {
		NestingLevel level = level();
		Expression product = Objects.requireNonNull(level.product);
		level.product = null;
		return (level.sum == null) ? product : operation(level.sumOperator, level.sum, product);
	}

	private Binary operation(@Nullable Token operator, Expression left, Expression right) {
		Token symbol = Objects.requireNonNull(operator);
		if (++this.operations > this.limits.operations()) {
			throw new ExpressionException(SyntaxError.TOO_MANY_OPERATIONS, symbol.position(), this.limits.operations());
		}
		return new Binary(Objects.requireNonNull(symbol.operator()), left, right, symbol.position());
	}

	private NestingLevel level() {
		return this.levels.getFirst();
	}

	private Token advance() {
		Token current = this.token;
		this.token = this.lexer.next();
		return current;
	}

	private void expectEnd(SyntaxError error) {
		if (!this.token.is(Kind.END)) {
			throw unexpected(error);
		}
	}

	private ExpressionException unexpected(SyntaxError error, Object... arguments) {
		return new ExpressionException(error, this.token.position(), arguments);
	}

	private static boolean isMinus(Token sign) {
		return sign.operator() == Operator.SUB;
	}

	/**
	 * A sum that is being parsed, at one level of parentheses: its part so far, the
	 * product that is to be added to it, and the signs before the next operand.
	 */
	private static final class NestingLevel {

		private final Token opening;

		private final Deque<Token> signs = new ArrayDeque<>(0);

		private @Nullable Expression sum;

		private @Nullable Token sumOperator;

		private @Nullable Expression product;

		private @Nullable Token productOperator;

		private NestingLevel(Token opening) {
			this.opening = opening;
		}

	}

}
