package cloud.calculator.gateway.expression;

import org.jspecify.annotations.Nullable;

/**
 * A word of an expression.
 *
 * @param kind what it is
 * @param text the number, or the character as written
 * @param operator the sign's operator, for signs only
 * @param position where it begins, from 1
 */
record Token(Kind kind, String text, @Nullable Operator operator, int position) {

	enum Kind {

		NUMBER, SIGN, OPENING, CLOSING, EQUALS, END

	}

	boolean is(Kind kind) {
		return this.kind == kind;
	}

	/** Whether this is a sign that binds so strongly. */
	boolean is(Operator.Precedence precedence) {
		return this.operator != null && this.operator.precedence() == precedence;
	}

}
