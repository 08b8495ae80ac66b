package cloud.calculator.gateway.calculation;

import java.util.List;
import java.util.Locale;

import cloud.calculator.gateway.dispatch.DispatchException;
import cloud.calculator.gateway.dispatch.DispatchException.Reason;
import cloud.calculator.gateway.expression.ExpressionException;
import cloud.calculator.gateway.expression.Operator;
import org.jspecify.annotations.Nullable;

/**
 * Why a calculation has no answer.
 *
 * @param type what kind of problem it is
 * @param expression what was asked
 * @param detail what the person who asked is told
 * @param position the place in the expression, from 1, unless it is about no place
 * @param operator the operator that is unavailable, if that is the problem
 * @param timings how long it took to find it
 */
public record Problem(Type type, String expression, LocalizedMessage detail, @Nullable Integer position,
		@Nullable Operator operator, Timings timings) implements Answer {

	/** The kinds of problems. */
	public enum Type {

		/** The text is no expression. */
		SYNTAX_ERROR("This is not an expression"),

		/** The expression has too many characters, levels or operations. */
		TOO_LONG("The expression is too long"),

		/** A number has too many digits or too great an exponent. */
		TOO_LARGE("A number is too large"),

		/** Something other than zero is divided by zero. */
		DIVISION_BY_ZERO("Division by zero"),

		/** Zero is divided by zero. */
		UNDEFINED("The value is undefined"),

		/** An operator service gives no proper answer. */
		OPERATOR_UNAVAILABLE("An operator is not available"),

		/** There is more to calculate than memory holds. */
		OVERLOADED("There is too much to do"),

		/** The time was up. */
		DEADLINE_EXCEEDED("The calculation took too long");

		private final String title;

		Type(String title) {
			this.title = title;
		}

		/**
		 * The problem in a few words, the same for all of its kind.
		 * @return the title
		 */
		public String title() {
			return this.title;
		}

		/**
		 * The name of the problem in answers.
		 * @return for example {@code syntax-error}
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
		LocalizedMessage detail = LocalizedMessage.of(ex.mistake(), String.valueOf(ex.getMessage()), ex.particulars());
		return new Problem(type, expression, detail, ex.position(), null, timings);
	}

	static Problem overloaded(String expression, Timings timings) {
		return new Problem(Type.OVERLOADED, expression,
				LocalizedMessage.of(Reason.OVERLOADED, Reason.OVERLOADED.sentence(), List.of()), null, null, timings);
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
