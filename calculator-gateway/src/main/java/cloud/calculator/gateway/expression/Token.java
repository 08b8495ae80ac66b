package cloud.calculator.gateway.expression;

import org.jspecify.annotations.Nullable;

/**
 * A token of an expression.
 *
 * @param kind the kind of token
 * @param number the number without superfluous characters, for tokens of this kind only
 * @param operator the operator, for tokens of this kind only
 * @param position the position of its first character in the original text, from 1
 */
record Token(Kind kind, String number, @Nullable Operator operator, int position) {

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

	/** Returns whether this is the same operator, in the next position. */
	boolean repeats(Token before) {
		return this.operator != null && this.operator == before.operator && this.position == before.position + 1;
	}

}
