package cloud.calculator.gateway.expression;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The four operators with their symbols and precedences. All of them are
 * left-associative: {@code 8-3-2} is {@code (8-3)-2}.
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

	/** The precedence of an operator, lowest first. */
	public enum Precedence {

		/** Sums and differences. */
		SUM,

		/** Products and quotients. */
		PRODUCT

	}

	private static final List<Operator> OPERATORS = List.of(values());

	private final String symbol;

	private final String alternativeSymbols;

	private final Precedence precedence;

	Operator(String symbol, String alternativeSymbols, Precedence precedence) {
		this.symbol = symbol;
		this.alternativeSymbols = alternativeSymbols;
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
	 * @param symbol the ASCII symbol, or one of the alternative symbols
	 * @return the operator; empty if the character is not the symbol of an operator
	 */
	static Optional<Operator> of(char symbol) {
		for (Operator operator : OPERATORS) {
			if (operator.symbol.indexOf(symbol) >= 0 || operator.alternativeSymbols.indexOf(symbol) >= 0) {
				return Optional.of(operator);
			}
		}
		return Optional.empty();
	}

}
