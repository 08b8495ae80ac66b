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
 * Finds divisions by zero in rearranged products. A rearranged product multiplies all its
 * divisors and divides once, at the end; calculating from left to right would stop at the
 * first divisor that is zero.
 */
final class ZeroDivisors {

	private ZeroDivisors() {
	}

	/**
	 * Finds the first division by zero that is not after a failure in left-to-right
	 * order.
	 * @param failure the failure
	 * @param plan the plan that failed
	 * @param values the value of each operand; {@code null} for a value that is not known
	 * @return the division by zero that calculating from left to right would meet
	 */
	static Optional<DispatchException> firstBefore(DispatchException failure, Plan plan,
			Function<Operand, @Nullable String> values) {
		return plan.rearrangedProducts()
			.stream()
			.flatMap((product) -> firstIn(product, values, failure.source().order()).stream())
			.min(Comparator.comparingInt((zero) -> zero.source().order()));
	}

	private static Optional<DispatchException> firstIn(Chain product, Function<Operand, @Nullable String> values,
			int lastOrder) {
		boolean zero = isZero(values.apply(product.first()));
		for (Link link : product.links()) {
			if (link.source().order() > lastOrder) {
				break;
			}
			if (isZero(values.apply(link.operand()))) {
				if (link.operator() == Operator.DIV) {
					Reason reason = zero ? Reason.UNDEFINED : Reason.DIVISION_BY_ZERO;
					return Optional
						.of(new DispatchException(reason, Operator.DIV, link.source(), false, reason.message()));
				}
				zero = true;
			}
		}
		return Optional.empty();
	}

	/**
	 * Whether a number is known and zero: no digit before its exponent is from 1 to 9.
	 */
	private static boolean isZero(@Nullable String number) {
		return number != null && number.chars()
			.takeWhile((character) -> character != 'e')
			.noneMatch((character) -> character >= '1' && character <= '9');
	}

}
