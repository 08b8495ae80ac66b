package cloud.calculator.gateway.dispatch.queue;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AdaptiveBatchSizeTests {

	private final AdaptiveBatchSize size = new AdaptiveBatchSize(1_000);

	@Test
	void itSettlesBelowTheLimitOfAnOperator() {
		int calls = 0;
		int rejected = 0;
		for (; calls < 10_000; calls++) {
			int operations = this.size.current();
			if (operations > 500) {
				this.size.rejected(operations);
				rejected++;
			}
			else {
				this.size.accepted(operations);
			}
		}
		assertThat(this.size.current()).isBetween(250, 501);
		assertThat(rejected).isLessThan(calls / 200);
	}

	@Test
	void smallCallsDoNotRaiseIt() {
		this.size.rejected(1_000);
		for (int i = 0; i < 1_000; i++) {
			this.size.accepted(499);
		}
		assertThat(this.size.current()).isEqualTo(500);
		this.size.accepted(500);
		assertThat(this.size.current()).isEqualTo(501);
	}

	@Test
	void itStaysBetweenOneAndTheMaximum() {
		this.size.accepted(1_000);
		assertThat(this.size.current()).isEqualTo(1_000);
		this.size.rejected(1);
		assertThat(this.size.current()).isEqualTo(1);
	}

}
