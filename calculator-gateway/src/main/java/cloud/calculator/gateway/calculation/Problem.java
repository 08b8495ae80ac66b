package cloud.calculator.gateway.calculation;

import java.util.List;
import java.util.Locale;

import cloud.calculator.gateway.dispatch.DispatchException;
import cloud.calculator.gateway.dispatch.DispatchException.Reason;
import cloud.calculator.gateway.expression.ExpressionException;
import cloud.calculator.gateway.expression.Operator;
import org.jspecify.annotations.Nullable;

/**
 * The problem that prevented a calculation.
 *
 * @param type the type of the problem
 * @param expression the expression as it was sent
 * @param detail the explanation for the client
 * @param position the position in the expression, in code points from 1; {@code null} if
 * the problem concerns the expression as a whole
 * @param operator the unavailable operator; {@code null} for other types
 * @param timings how long the calculation took until the problem occurred
 */
public record Problem(Type type, String expression, LocalizedMessage detail, @Nullable Integer position,
		@Nullable Operator operator, Timings timings) implements Answer {

	/** The types of problems. */
	public enum Type {

		/** The text is not a valid expression. */
		SYNTAX_ERROR("This is not an expression"),

		/** The expression has too many characters, levels or operations. */
		TOO_LONG("The expression is too long"),

		/** A number has too many digits or too great an exponent. */
		TOO_LARGE("A number is too large"),

		/** A number other than zero is divided by zero. */
		DIVISION_BY_ZERO("Division by zero"),

		/** Zero is divided by zero. */
		UNDEFINED("The value is undefined"),

		/** No instance of an operator returns a valid response. */
		OPERATOR_UNAVAILABLE("An operator is not available"),

		/** The memory is taken by other calculations. */
		OVERLOADED("The calculator is overloaded"),

		/** The deadline passed. */
		DEADLINE_EXCEEDED("The calculation took too long");

		private final String title;

		Type(String title) {
			this.title = title;
		}

		/**
		 * A short summary, the same for all problems of the type.
		 * @return the title
		 */
		public String title() {
			return this.title;
		}

		/**
		 * The name of the type in responses.
		 * @return the name, for example {@code syntax-error}
		 */
		public String code() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

	static Problem of(ExpressionException ex, String expression, Timings timings) {
		Type type = switch (ex.reason()) {
			case SYNTAX_ERROR -> Type.SYNTAX_ERROR;
			case TOO_LONG -> Type.TOO_LONG;
			case TOO_LARGE -> Type.TOO_LARGE;
		};
		LocalizedMessage detail = LocalizedMessage.of(ex.error(), String.valueOf(ex.getMessage()), ex.arguments());
		return new Problem(type, expression, detail, ex.position(), null, timings);
	}

	static Problem overloaded(String expression, Timings timings) {
		return new Problem(Type.OVERLOADED, expression,
				LocalizedMessage.of(Reason.OVERLOADED, Reason.OVERLOADED.message(), List.of()), null, null, timings);
	}

	static Problem tooLong(String expression) {
		String english = "The memory of this calculator is too small for an expression of %d characters."
			.formatted(expression.length());
		return new Problem(Type.TOO_LONG, expression,
				new LocalizedMessage("memory-too-small", english, List.of(expression.length())), null, null,
				Timings.NONE);
	}

	static Problem of(DispatchException ex, String expression, Timings timings) {
		Type type = switch (ex.reason()) {
			case DIVISION_BY_ZERO -> Type.DIVISION_BY_ZERO;
			case UNDEFINED -> Type.UNDEFINED;
			case TOO_LARGE, TOO_MUCH -> Type.TOO_LARGE;
			case OPERATOR_UNAVAILABLE -> Type.OPERATOR_UNAVAILABLE;
			case OVERLOADED -> Type.OVERLOADED;
			case DEADLINE_EXCEEDED -> Type.DEADLINE_EXCEEDED;
		};
		if (type == Type.OVERLOADED) {
			return overloaded(expression, timings);
		}
		LocalizedMessage detail = LocalizedMessage.of(ex.reason(), String.valueOf(ex.getMessage()),
				List.of(ex.operator().profile(), ex.operator().symbol()));
		return new Problem(type, expression, detail, ex.source().position(),
				(type == Type.OPERATOR_UNAVAILABLE) ? ex.operator() : null, timings);
	}

}
