package cloud.calculator.support.memory;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MemoryBudgetTests {

	private final MemoryBudget budget = new MemoryBudget(1000);

	@Test
	void oneReservationTakesAtMostHalfOfWhatIsLeft() {
		assertThat(this.budget.tryReserve(501)).isFalse();
		assertThat(this.budget.tryReserve(500)).isTrue();
		assertThat(this.budget.tryReserve(251)).isFalse();
		assertThat(this.budget.tryReserve(250)).isTrue();
	}

	@Test
	void releasedMemoryCanBeReservedAgain() {
		assertThat(this.budget.tryReserve(500)).isTrue();
		this.budget.release(500);
		assertThat(this.budget.tryReserve(500)).isTrue();
	}

	@Test
	void rejectionsAreCounted() {
		this.budget.tryReserve(500);
		assertThat(this.budget.rejections()).isZero();
		this.budget.tryReserve(500);
		this.budget.tryReserve(500);
		assertThat(this.budget.rejections()).isEqualTo(2);
	}

}
