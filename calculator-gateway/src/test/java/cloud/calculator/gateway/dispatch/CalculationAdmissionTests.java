package cloud.calculator.gateway.dispatch;

import java.util.Optional;

import cloud.calculator.gateway.dispatch.CalculationAdmission.Reservation;
import cloud.calculator.gateway.dispatch.DispatchException.Reason;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class CalculationAdmissionTests {

	private final CalculationAdmission workload = new CalculationAdmission(1000 * 128);

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
		Reservation share = this.workload.enter(500).orElseThrow();
		share.tryAdd("1".repeat(50_000));
		share.close();
		share.close();
		assertThat(this.workload.enter(500)).isPresent();
		assertThat(this.workload.enter(251)).isEmpty();
	}

	@Test
	void valuesTakeRoomUntilThereIsNone() {
		Reservation share = this.workload.enter(0).orElseThrow();
		assertThat(share.tryAdd("1".repeat(64_000))).isTrue();
		assertThat(share.tryAdd("1".repeat(63_872))).isTrue();
		assertThat(share.tryAdd("1")).isFalse();
		assertThat(this.workload.enter(1)).isEmpty();
	}

	@Test
	void aValueThatDoesNotFitEndsItsCalculationAndNoOther() {
		Optional<Reservation> other = this.workload.enter(10);
		PendingOperation task = Executions.ready("5+6", this.workload.enter(3).orElseThrow()).get(0);
		String value = "1".repeat(128_000);
		assertThat(task.execution().succeeded(task.operation(), value, Executions.ANSWERED)).isNull();
		assertThat(task.execution().isOver()).isTrue();
		assertThat(other.orElseThrow().tryAdd("11")).isTrue();
	}

	@Test
	void whatDoesNotFitNowMayFitLaterUnlessItIsMoreThanThereIs() {
		assertThat(this.workload.isTooSmallFor(500)).isFalse();
		assertThat(this.workload.isTooSmallFor(501)).isTrue();
		Reservation share = this.workload.enter(0).orElseThrow();
		assertThat(share.isTooSmallFor("1".repeat(127_936))).isFalse();
		assertThat(share.isTooSmallFor("1".repeat(127_937))).isTrue();
	}

	@Test
	void valuesThatWouldNotEvenFitAloneAreTooLargeAndOthersComeAtTheWrongTime() {
		assertThat(reasonFor("1".repeat(128_000))).isEqualTo(Reason.TOO_MUCH);
		this.workload.enter(500);
		assertThat(reasonFor("1".repeat(64_000))).isEqualTo(Reason.OVERLOADED);
	}

	private Reason reasonFor(String value) {
		try (Reservation share = this.workload.enter(3).orElseThrow()) {
			PendingOperation task = Executions.ready("5+6", share).get(0);
			task.execution().succeeded(task.operation(), value, Executions.ANSWERED);
			return catchThrowableOfType(DispatchException.class, task.execution()::await).reason();
		}
	}

}
