package cloud.calculator.gateway.dispatch;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

import cloud.calculator.gateway.dispatch.DispatchException.Reason;
import cloud.calculator.gateway.expression.Operator;
import cloud.calculator.gateway.planning.Chain;
import cloud.calculator.gateway.planning.Chain.Link;
import cloud.calculator.gateway.planning.Operand;
import cloud.calculator.gateway.planning.Plan;
import org.jspecify.annotations.Nullable;

/**
 * The zeros by which a plan divides. A rearranged product divides once, at its end, by
 * all its divisors together; a person divides by each in its turn and stops at the first
 * zero.
 */
final class ZeroDivisors {

	private ZeroDivisors() {
	}

	/**
	 * Finds the first division by zero whose turn is not after that of a known failure.
	 * @param plan the plan
	 * @param values what the operands came to, {@code null} for those that are not known
	 * @param failure what failed
	 * @return the failure that a person would have met
	 */
	static Optional<DispatchException> in(Plan plan, Function<Operand, @Nullable String> values,
			DispatchException failure) {
		return plan.rearrangedProducts()
			.stream()
			.flatMap((product) -> in(product, values, failure.source().order()).stream())
			.min(Comparator.comparingInt((zero) -> zero.source().order()));
	}

	private static Optional<DispatchException> in(Chain product, Function<Operand, @Nullable String> values, int last) {
		boolean zero = isZero(values.apply(product.first()));
		for (Link link : product.links()) {
			if (link.source().order() > last) {
				break;
			}
			if (isZero(values.apply(link.operand()))) {
				if (link.operator() == Operator.DIV) {
					Reason reason = zero ? Reason.UNDEFINED : Reason.DIVISION_BY_ZERO;
					return Optional
						.of(new DispatchException(reason, Operator.DIV, link.source(), false, reason.sentence()));
				}
				zero = true;
			}
		}
		return Optional.empty();
	}

	/**
	 * Whether a number that is known is zero: no digit before its exponent is another.
	 */
	private static boolean isZero(@Nullable String number) {
		return number != null && number.chars()
			.takeWhile((character) -> character != 'e')
			.noneMatch((character) -> character >= '1' && character <= '9');
	}

}
