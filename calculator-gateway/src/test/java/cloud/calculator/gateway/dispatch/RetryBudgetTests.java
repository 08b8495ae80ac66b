package cloud.calculator.gateway.dispatch;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RetryBudgetTests {

	private final RetryBudget budget = new RetryBudget();

	@Test
	void aSystemThatIsDownIsAskedAgainAFewTimesAndNoMore() {
		assertThat(taken(100)).isEqualTo(20);
		assertThat(taken(100)).isZero();
	}

	@Test
	void everySecondCallThatSucceedsAllowsForARepetition() {
		taken(100);
		IntStream.range(0, 11).forEach((call) -> this.budget.succeeded());
		assertThat(taken(100)).isEqualTo(5);
	}

	@Test
	void aLongGoodTimeDoesNotPayForALongBadOne() {
		IntStream.range(0, 1000).forEach((call) -> this.budget.succeeded());
		assertThat(taken(100)).isEqualTo(20);
	}

	private long taken(int times) {
		return IntStream.range(0, times).filter((time) -> this.budget.take()).count();
	}

}
