package cloud.calculator.gateway.dispatch;

import java.util.Optional;

import cloud.calculator.gateway.client.codec.OperationOutcome;
import cloud.calculator.gateway.dispatch.CalculationAdmission.Reservation;
import cloud.calculator.gateway.dispatch.DispatchException.Reason;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class CalculationAdmissionTests {

	private final CalculationAdmission admission = new CalculationAdmission(1000 * 128);

	@Test
	void aCalculationMayTakeHalfOfTheMemory() {
		assertThat(this.admission.admit(500)).isPresent();
	}

	@Test
	void longerExpressionsAreRejected() {
		assertThat(this.admission.admit(501)).isEmpty();
	}

	@Test
	void shortExpressionsAreAdmittedWhenHalfOfTheMemoryIsReserved() {
		this.admission.admit(500);
		assertThat(this.admission.admit(251)).isEmpty();
		assertThat(this.admission.admit(250)).isPresent();
	}

	@Test
	void closingReleasesTheMemoryOnce() {
		Reservation reservation = this.admission.admit(500).orElseThrow();
		reservation.tryReserve("1".repeat(50_000));
		reservation.close();
		reservation.close();
		assertThat(this.admission.admit(500)).isPresent();
		assertThat(this.admission.admit(251)).isEmpty();
	}

	@Test
	void valuesCanBeReleasedWithoutTheExpression() {
		Reservation reservation = this.admission.admit(500).orElseThrow();
		reservation.tryReserve("1".repeat(50_000));
		reservation.releaseValues();
		assertThat(this.admission.admit(251)).isEmpty();
		assertThat(this.admission.admit(250)).isPresent();
		reservation.close();
		assertThat(this.admission.admit(375)).isPresent();
	}

	@Test
	void valuesAreReservedUntilTheMemoryIsExhausted() {
		Reservation reservation = this.admission.admit(0).orElseThrow();
		assertThat(reservation.tryReserve("1".repeat(64_000))).isTrue();
		assertThat(reservation.tryReserve("1".repeat(63_872))).isTrue();
		assertThat(reservation.tryReserve("1")).isFalse();
		assertThat(this.admission.admit(1)).isEmpty();
	}

	@Test
	void aValueThatDoesNotFitEndsOnlyItsOwnCalculation() {
		Optional<Reservation> other = this.admission.admit(10);
		OperationState pending = Executions.ready("5+6", this.admission.admit(3).orElseThrow()).get(0);
		String value = "1".repeat(128_000);
		assertThat(pending.complete(new OperationOutcome(value, null), Executions.CALL)).isNull();
		assertThat(pending.isNeeded()).isFalse();
		assertThat(other.orElseThrow().tryReserve("11")).isTrue();
	}

	@Test
	void onlyWhatExceedsTheWholeBudgetExceedsTheCapacity() {
		assertThat(this.admission.exceedsCapacity(500)).isFalse();
		assertThat(this.admission.exceedsCapacity(501)).isTrue();
		Reservation reservation = this.admission.admit(0).orElseThrow();
		assertThat(reservation.exceedsCapacity("1".repeat(127_936))).isFalse();
		assertThat(reservation.exceedsCapacity("1".repeat(127_937))).isTrue();
	}

	@Test
	void aValueIsTooLargeIfItCannotFitAloneAndOtherwiseTheCalculatorIsOverloaded() {
		assertThat(reasonFor("1".repeat(128_000))).isEqualTo(Reason.TOO_MUCH);
		this.admission.admit(500);
		assertThat(reasonFor("1".repeat(64_000))).isEqualTo(Reason.OVERLOADED);
	}

	private Reason reasonFor(String value) {
		try (Reservation reservation = this.admission.admit(3).orElseThrow()) {
			OperationState pending = Executions.ready("5+6", reservation).get(0);
			pending.complete(new OperationOutcome(value, null), Executions.CALL);
			return catchThrowableOfType(DispatchException.class, ((Execution) pending.calculation())::await).reason();
		}
	}

}
