package cloud.calculator.gateway.expression;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The four operators with their symbols and precedences. All of them are
 * left-associative: {@code 8-3-2} is {@code (8-3)-2}.
 */
public enum Operator {

	/** Addition. */
	ADD("+", Precedence.SUM),

	/** Subtraction. */
	SUB("-", Precedence.SUM),

	/** Multiplication. */
	MUL("*", Precedence.PRODUCT),

	/** Division. */
	DIV("/", Precedence.PRODUCT);

	/** The precedence of an operator, lowest first. */
	public enum Precedence {

		/** Sums and differences. */
		SUM,

		/** Products and quotients. */
		PRODUCT

	}

	private static final List<Operator> OPERATORS = List.of(values());

	private final String symbol;

	private final Precedence precedence;

	Operator(String symbol, Precedence precedence) {
		this.symbol = symbol;
		this.precedence = precedence;
	}

	/**
	 * Returns the Spring profile of the operator service that executes this operation.
	 * @return {@code add}, {@code sub}, {@code mul} or {@code div}
	 */
	public String profile() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Returns the ASCII symbol.
	 * @return {@code +}, {@code -}, {@code *} or {@code /}
	 */
	public String symbol() {
		return this.symbol;
	}

	/**
	 * Returns the precedence.
	 * @return the precedence
	 */
	public Precedence precedence() {
		return this.precedence;
	}

	/**
	 * Finds the operator of a symbol.
	 * @param symbol the ASCII symbol
	 * @return the operator; {@code null} if the character is not the symbol of one
	 */
	static @Nullable Operator of(char symbol) {
		for (Operator operator : OPERATORS) {
			if (operator.symbol.charAt(0) == symbol) {
				return operator;
			}
		}
		return null;
	}

}
