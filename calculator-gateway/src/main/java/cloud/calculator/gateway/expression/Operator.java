package cloud.calculator.gateway.expression;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The four signs and what there is to know of each. All of them are left-associative:
 * {@code 8-3-2} is {@code (8-3)-2}.
 */
public enum Operator {

	/** Addition. */
	ADD("+", "", Precedence.SUM),

	/** Subtraction. */
	SUB("-", "−", Precedence.SUM),

	/** Multiplication. */
	MUL("*", "×·", Precedence.PRODUCT),

	/** Division. */
	DIV("/", "÷", Precedence.PRODUCT);

	/** How strongly a sign binds, weakest first. */
	public enum Precedence {

		/** Sums and differences. */
		SUM,

		/** Products and quotients. */
		PRODUCT

	}

	private static final List<Operator> OPERATORS = List.of(values());

	private final String symbol;

	private final String twins;

	private final Precedence precedence;

	Operator(String symbol, String twins, Precedence precedence) {
		this.symbol = symbol;
		this.twins = twins;
		this.precedence = precedence;
	}

	/**
	 * The profile under which an operator service does this operation.
	 * @return {@code add}, {@code sub}, {@code mul} or {@code div}
	 */
	public String profile() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The sign as a keyboard has it.
	 * @return {@code +}, {@code -}, {@code *} or {@code /}
	 */
	public String symbol() {
		return this.symbol;
	}

	/**
	 * The typographic signs that mean the same.
	 * @return each character is one such sign; may be empty
	 */
	public String twins() {
		return this.twins;
	}

	/**
	 * How strongly the sign binds.
	 * @return the precedence
	 */
	public Precedence precedence() {
		return this.precedence;
	}

	/**
	 * Finds the operator of a written sign.
	 * @param sign a character
	 * @return the operator whose symbol, or one of whose twins, it is
	 */
	static Optional<Operator> of(char sign) {
		for (Operator operator : OPERATORS) {
			if (operator.symbol.indexOf(sign) >= 0 || operator.twins.indexOf(sign) >= 0) {
				return Optional.of(operator);
			}
		}
		return Optional.empty();
	}

}
