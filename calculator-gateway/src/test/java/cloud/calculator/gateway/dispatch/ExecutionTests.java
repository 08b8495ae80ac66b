package cloud.calculator.gateway.dispatch;

import java.util.List;

import cloud.calculator.gateway.client.codec.OperationOutcome;
import cloud.calculator.gateway.client.codec.OperationsRequest.Operands;
import cloud.calculator.gateway.dispatch.DispatchException.Reason;
import cloud.calculator.gateway.planning.Operation;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ExecutionTests {

	@Test
	void anOperationIsReadyWhenBothOperandsAreKnown() throws Exception {
		List<OperationState> ready = Executions.ready("(1+2)*(3+4)");
		assertThat(ready).extracting(OperationState::operands)
			.containsExactly(new Operands("1", "2"), new Operands("3", "4"));
		assertThat(succeed(ready.get(1), "7")).isNull();
		OperationState product = succeed(ready.get(0), "3");
		assertThat(product.operands()).isEqualTo(new Operands("3", "7"));
		assertThat(succeed(product, "21")).isNull();
		assertThat(execution(product).await().value()).isEqualTo("21");
	}

	@Test
	void operationsAfterAFailureAreDroppedAndThoseBeforeItContinue() {
		List<OperationState> ready = Executions.ready("(1+2)*(3/0)-(4+5)");
		Execution execution = execution(ready.get(0));
		fail(ready.get(1), Reason.DIVISION_BY_ZERO);
		assertThat(ready).extracting(OperationState::isNeeded).containsExactly(true, false, false);
		assertThat(execution.isOver()).isFalse();
		fail(ready.get(0), Reason.OPERATOR_UNAVAILABLE);
		assertThat(execution.isOver()).isTrue();
		assertThatExceptionOfType(DispatchException.class).isThrownBy(execution::await)
			.matches((failure) -> failure.reason() == Reason.OPERATOR_UNAVAILABLE && failure.source().position() == 3);
	}

	@Test
	void failuresAfterTheFirstInLeftToRightOrderAreIgnored() {
		List<OperationState> ready = Executions.ready("(1/0)+(3/0)");
		fail(ready.get(0), Reason.DIVISION_BY_ZERO);
		fail(ready.get(1), Reason.TOO_LARGE);
		assertThatExceptionOfType(DispatchException.class).isThrownBy(execution(ready.get(0))::await)
			.matches((failure) -> failure.reason() == Reason.DIVISION_BY_ZERO && failure.source().position() == 3);
	}

	@Test
	void afterTheDeadlineNothingIsNeededAndTheFirstMissingValueIsReported() {
		List<OperationState> ready = Executions.readyAfterDeadline("(1+2)*(3+4)");
		succeed(ready.get(0), "3");
		assertThatExceptionOfType(DispatchException.class).isThrownBy(execution(ready.get(0))::await)
			.matches((failure) -> failure.reason() == Reason.DEADLINE_EXCEEDED && failure.source().position() == 9);
		assertThat(ready.get(1).isNeeded()).isFalse();
		assertThat(succeed(ready.get(1), "7")).isNull();
	}

	@Test
	void afterClosingNoValueIsAcceptedAndNoMemoryIsReserved() {
		CalculationAdmission admission = new CalculationAdmission(1_000);
		CalculationAdmission.Reservation reservation = admission.admit(0).orElseThrow();
		List<OperationState> ready = Executions.ready("(1+2)*(3+4)", reservation);
		execution(ready.get(0)).close();
		assertThat(succeed(ready.get(0), "3")).isNull();
		assertThat(ready.get(1).isNeeded()).isFalse();
		reservation.close();
		assertThat(reservation.tryReserve("7")).isFalse();
		assertThat(admission.admit(1_000 / 128 / 2)).isPresent();
	}

	@Test
	void anErrorOfTheGatewayEndsTheExecution() {
		OperationState ready = Executions.ready("1+2").get(0);
		ready.abort(new OutOfMemoryError("no memory"));
		assertThatIllegalStateException().isThrownBy(execution(ready)::await)
			.withCauseInstanceOf(OutOfMemoryError.class);
	}

	private static Execution execution(OperationState state) {
		return (Execution) state.calculation();
	}

	private static OperationState succeed(OperationState pending, String value) {
		return (OperationState) pending.complete(new OperationOutcome(value, null), Executions.CALL);
	}

	private static void fail(OperationState pending, Reason reason) {
		Operation operation = pending.operation();
		execution(pending).failed(new DispatchException(reason, operation.operator(), operation.source(),
				operation.rearranged(), reason.name()));
	}

}
