package cloud.calculator.gateway.expression;

import java.util.ArrayDeque;
import java.util.Deque;

import cloud.calculator.gateway.expression.ExpressionException.Reason;
import cloud.calculator.gateway.expression.Operator.Precedence;
import cloud.calculator.gateway.expression.Token.Kind;

/**
 * One reading of one text. The levels of parentheses are kept on a stack of its own:
 * recursion would leave it to the thread's stack how deep an expression may be.
 */
final class Reading {

	private final Lexer lexer;

	private final int nesting;

	private final Operations operations;

	private final Deque<Level> levels = new ArrayDeque<>();

	private Token token;

	Reading(String text, ExpressionLimits limits) {
		this.lexer = new Lexer(text, limits);
		this.nesting = limits.nesting();
		this.operations = new Operations(limits.operations());
		this.token = this.lexer.next();
		this.levels.push(new Level(this.token, this.operations));
	}

	Expression expression() {
		if (this.token.is(Kind.END)) {
			throw ExpressionException.syntaxError(1, "The expression is empty: write one, for example 5+6.");
		}
		operand();
		while (this.token.is(Kind.SIGN)) {
			level().infix(advance());
			operand();
		}
		if (this.levels.size() > 1) {
			throw unexpected(this.token.is(Kind.NUMBER) || this.token.is(Kind.OPENING) ? missingSign()
					: "A ) is missing here, for the ( at %d.".formatted(level().opening().position()));
		}
		end();
		return this.levels.pop().close();
	}

	/** An operand with all that opens before it and closes after it. */
	private void operand() {
		while (this.token.is(Precedence.SUM) || this.token.is(Kind.OPENING)) {
			if (this.token.is(Kind.OPENING)) {
				open();
			}
			else {
				level().prefix(advance());
			}
		}
		if (!this.token.is(Kind.NUMBER)) {
			throw unexpected(this.token.is(Kind.END) ? "The expression ends where a number or ( is expected."
					: "A number or ( is expected here.");
		}
		level().number(advance().text());
		while (this.token.is(Kind.CLOSING) && this.levels.size() > 1) {
			advance();
			Expression inner = this.levels.pop().close();
			level().operand(inner);
		}
	}

	private void open() {
		if (this.levels.size() > this.nesting) {
			throw new ExpressionException(Reason.TOO_LONG, this.token.position(),
					"At most %d parentheses can stand inside one another.".formatted(this.nesting));
		}
		this.levels.push(new Level(advance(), this.operations));
	}

	private void end() {
		if (this.token.is(Kind.EQUALS)) {
			advance();
			if (!this.token.is(Kind.END)) {
				throw unexpected("Nothing can stand after the =.");
			}
		}
		if (!this.token.is(Kind.END)) {
			throw unexpected(this.token.is(Kind.CLOSING) ? "There is no ( for this )." : missingSign());
		}
	}

	private Level level() {
		return this.levels.getFirst();
	}

	private Token advance() {
		Token current = this.token;
		this.token = this.lexer.next();
		return current;
	}

	private ExpressionException unexpected(String message) {
		return ExpressionException.syntaxError(this.token.position(), message);
	}

	private static String missingSign() {
		return "A sign is missing before this: + - * or /.";
	}

}
