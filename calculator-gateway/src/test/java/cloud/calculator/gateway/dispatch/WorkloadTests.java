package cloud.calculator.gateway.dispatch;

import java.util.Optional;

import cloud.calculator.gateway.dispatch.Workload.Share;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WorkloadTests {

	private final Workload workload = new Workload(1000 * 128);

	@Test
	void aCalculationMayTakeHalfOfTheRoom() {
		assertThat(this.workload.enter(500)).isPresent();
	}

	@Test
	void aCalculationMayNotTakeMore() {
		assertThat(this.workload.enter(501)).isEmpty();
	}

	@Test
	void whenTheRoomIsHalfTakenThereStillIsSomeForSmallerOnes() {
		this.workload.enter(500);
		assertThat(this.workload.enter(251)).isEmpty();
		assertThat(this.workload.enter(250)).isPresent();
	}

	@Test
	void whatIsDoneMakesRoom() {
		Share share = this.workload.enter(500).orElseThrow();
		share.tryAdd("1".repeat(50_000));
		share.close();
		share.close();
		assertThat(this.workload.enter(500)).isPresent();
		assertThat(this.workload.enter(251)).isEmpty();
	}

	@Test
	void valuesTakeRoomUntilThereIsNone() {
		Share share = this.workload.enter(0).orElseThrow();
		assertThat(share.tryAdd("1".repeat(64_000))).isTrue();
		assertThat(share.tryAdd("1".repeat(63_872))).isTrue();
		assertThat(share.tryAdd("1")).isFalse();
		assertThat(this.workload.enter(1)).isEmpty();
	}

	@Test
	void aValueThatDoesNotFitEndsItsCalculationAndNoOther() {
		Optional<Share> other = this.workload.enter(10);
		Task task = Executions.ready("5+6", this.workload.enter(3).orElseThrow()).get(0);
		String value = "1".repeat(128_000);
		assertThat(task.execution().succeeded(task.operation(), value, Executions.ANSWERED)).isNull();
		assertThat(task.execution().isOver()).isTrue();
		assertThat(other.orElseThrow().tryAdd("11")).isTrue();
	}

}
