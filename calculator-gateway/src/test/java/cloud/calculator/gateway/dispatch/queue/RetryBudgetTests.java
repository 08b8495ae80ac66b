package cloud.calculator.gateway.dispatch.queue;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RetryBudgetTests {

	private final RetryBudget budget = new RetryBudget();

	@Test
	void retriesAreLimitedWithoutSuccessfulCalls() {
		assertThat(taken(100)).isEqualTo(20);
		assertThat(taken(100)).isZero();
	}

	@Test
	void twoSuccessfulCallsAllowOneRetry() {
		taken(100);
		IntStream.range(0, 11).forEach((call) -> this.budget.callSucceeded());
		assertThat(taken(100)).isEqualTo(5);
	}

	@Test
	void theBudgetHasAMaximum() {
		IntStream.range(0, 1000).forEach((call) -> this.budget.callSucceeded());
		assertThat(taken(100)).isEqualTo(20);
	}

	private long taken(int times) {
		return IntStream.range(0, times).filter((time) -> this.budget.tryTake()).count();
	}

}
