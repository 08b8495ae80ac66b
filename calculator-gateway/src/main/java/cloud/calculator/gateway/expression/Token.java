package cloud.calculator.gateway.expression;

import org.jspecify.annotations.Nullable;

/**
 * A token of an expression.
 *
 * @param kind the kind of token
 * @param text the number, or the character as the user wrote it
 * @param operator the operator, for tokens of this kind only
 * @param position the position of its first character in the text, from 1
 */
record Token(Kind kind, String text, @Nullable Operator operator, int position) {

	enum Kind {

		NUMBER, OPERATOR, OPENING, CLOSING, EQUALS, END

	}

	boolean is(Kind kind) {
		return this.kind == kind;
	}

	/** Returns whether this is an operator of the given precedence. */
	boolean is(Operator.Precedence precedence) {
		return this.operator != null && this.operator.precedence() == precedence;
	}

}
