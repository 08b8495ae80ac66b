package cloud.calculator.gateway.expression;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

import cloud.calculator.gateway.expression.Expression.Binary;
import cloud.calculator.gateway.expression.Expression.Literal;
import cloud.calculator.gateway.expression.Operator.Precedence;
import cloud.calculator.gateway.expression.Token.Kind;
import cloud.calculator.gateway.expression.normalization.DecimalMark;
import cloud.calculator.gateway.expression.normalization.NormalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Parses one expression, with a method for each rule of this grammar, after
 * {@link NormalizedText normalization}:
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
 * its value from zero. Two minus signs in a row have no effect. The methods do not call
 * each other recursively: the sums whose parenthesis is still open are on an explicit
 * stack, so that no expression can overflow the stack of the thread, however deeply it is
 * nested.
 */
public final class Parser {

	private final ExpressionLimits limits;

	private final Lexer lexer;

	private final Deque<NestingLevel> levels = new ArrayDeque<>();

	private Token previous;

	private Token token;

	private int operations;

	private Parser(NormalizedText text, ExpressionLimits limits) {
		this.limits = limits;
		this.lexer = new Lexer(text, limits);
		this.token = this.lexer.next();
		this.previous = this.token;
		this.levels.push(new NestingLevel(this.token));
	}

	/**
	 * Parses an expression that has decimal points.
	 * @param text the expression as it was sent
	 * @param limits the maximum size of the expression
	 * @return its syntax tree
	 * @throws ExpressionException if the text is not an expression or exceeds a limit
	 */
	public static Expression parse(String text, ExpressionLimits limits) {
		return parse(text, DecimalMark.POINT, limits);
	}

	/**
	 * Parses an expression.
	 * @param text the expression as it was sent
	 * @param mark the decimal mark of its numbers
	 * @param limits the maximum size of the expression
	 * @return its syntax tree
	 * @throws ExpressionException if the text is not an expression or exceeds a limit
	 */
	public static Expression parse(String text, DecimalMark mark, ExpressionLimits limits) {
		if (text.length() > limits.length()) {
			throw new ExpressionException(SyntaxError.TOO_MANY_CHARACTERS, text.codePointCount(0, limits.length()) + 1,
					limits.length());
		}
		return new Parser(NormalizedText.of(text, mark), limits).expression();
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
		expectEnd(this.token.is(Kind.CLOSING) ? SyntaxError.OPENING_MISSING : operatorMissing());
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
			throw this.token.is(Kind.NUMBER) || this.token.is(Kind.OPENING) ? unexpected(operatorMissing())
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
				level().addSign(advance());
			}
		}
		primary();
	}

	/** Parses a number and the closing parentheses after it. */
	private void primary() {
		if (!this.token.is(Kind.NUMBER)) {
			throw operandExpected();
		}
		String number = advance().number();
		completeProduct(new Literal((level().takeMinus() != null) ? "-" + number : number));
		while (this.token.is(Kind.CLOSING) && this.levels.size() > 1) {
			advance();
			Expression sum = closeLevel();
			Token minus = level().takeMinus();
			completeProduct((minus != null) ? operation(minus, new Literal("0"), sum) : sum);
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

	/** Applies the product operator before an operand. */
	private void completeProduct(Expression operand) {
		NestingLevel level = level();
		level.product = (level.product == null) ? operand : operation(level.productOperator, level.product, operand);
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
		this.previous = this.token;
		this.token = this.lexer.next();
		return this.previous;
	}

	private void expectEnd(SyntaxError error) {
		if (!this.token.is(Kind.END)) {
			throw unexpected(error);
		}
	}

	private ExpressionException unexpected(SyntaxError error, Object... arguments) {
		return new ExpressionException(error, this.token.position(), arguments);
	}

	private ExpressionException operandExpected() {
		if (this.token.repeats(this.previous)) {
			return unexpected(
					this.token.operator() == Operator.MUL ? SyntaxError.DOUBLE_ASTERISK : SyntaxError.DOUBLE_SLASH);
		}
		return unexpected(this.token.is(Kind.END) ? SyntaxError.OPERAND_EXPECTED_AT_END : SyntaxError.OPERAND_EXPECTED);
	}

	/** The error of an operand that follows another one. */
	private SyntaxError operatorMissing() {
		return this.token.is(Kind.NUMBER) && this.previous.is(Kind.NUMBER) ? SyntaxError.NUMBERS_SIDE_BY_SIDE
				: SyntaxError.MULTIPLICATION_MISSING;
	}

	/**
	 * A sum that is being parsed, at one level of parentheses: its part so far, the
	 * product that is to be added to it, and the minus sign before the next operand.
	 */
	private static final class NestingLevel {

		private final Token opening;

		private @Nullable Token minus;

		private @Nullable Expression sum;

		private @Nullable Token sumOperator;

		private @Nullable Expression product;

		private @Nullable Token productOperator;

		private NestingLevel(Token opening) {
			this.opening = opening;
		}

		/** Of several minus signs before an operand, each two cancel each other out. */
		private void addSign(Token sign) {
			if (sign.operator() == Operator.SUB) {
				this.minus = (this.minus == null) ? sign : null;
			}
		}

		private @Nullable Token takeMinus() {
			Token taken = this.minus;
			this.minus = null;
			return taken;
		}

	}

}
