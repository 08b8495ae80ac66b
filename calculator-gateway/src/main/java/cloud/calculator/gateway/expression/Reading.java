package cloud.calculator.gateway.expression;

import java.util.ArrayDeque;
import java.util.Deque;

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
			throw new ExpressionException(SyntaxError.EMPTY, 1);
		}
		operand();
		while (this.token.is(Kind.SIGN)) {
			level().infix(advance());
			operand();
		}
		if (this.levels.size() > 1) {
			throw this.token.is(Kind.NUMBER) || this.token.is(Kind.OPENING) ? unexpected(SyntaxError.SIGN_MISSING)
					: unexpected(SyntaxError.CLOSING_MISSING, level().opening().position());
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
			throw unexpected(
					this.token.is(Kind.END) ? SyntaxError.OPERAND_EXPECTED_AT_END : SyntaxError.OPERAND_EXPECTED);
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
			throw unexpected(SyntaxError.TOO_DEEP, this.nesting);
		}
		this.levels.push(new Level(advance(), this.operations));
	}

	private void end() {
		if (this.token.is(Kind.EQUALS)) {
			advance();
			if (!this.token.is(Kind.END)) {
				throw unexpected(SyntaxError.AFTER_EQUALS);
			}
		}
		if (!this.token.is(Kind.END)) {
			throw unexpected(this.token.is(Kind.CLOSING) ? SyntaxError.OPENING_MISSING : SyntaxError.SIGN_MISSING);
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

	private ExpressionException unexpected(SyntaxError mistake, Object... particulars) {
		return new ExpressionException(mistake, this.token.position(), particulars);
	}

}
