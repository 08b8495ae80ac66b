package cloud.calculator.gateway.dispatch;

import java.util.List;

import cloud.calculator.gateway.dispatch.DispatchException.Reason;
import cloud.calculator.gateway.dispatch.OperationsRequest.Operands;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ExecutionTests {

	@Test
	void anOperationIsReadyWhenBothOperandsAreKnown() throws Exception {
		List<PendingOperation> ready = Executions.ready("(1+2)*(3+4)");
		assertThat(ready).extracting(PendingOperation::operands)
			.containsExactly(new Operands("1", "2"), new Operands("3", "4"));
		assertThat(succeed(ready.get(1), "7")).isNull();
		PendingOperation product = succeed(ready.get(0), "3");
		assertThat(product.operands()).isEqualTo(new Operands("3", "7"));
		assertThat(succeed(product, "21")).isNull();
		assertThat(product.execution().await().value()).isEqualTo("21");
	}

	@Test
	void operationsAfterAFailureAreDroppedAndThoseBeforeItContinue() {
		List<PendingOperation> ready = Executions.ready("(1+2)*(3/0)-(4+5)");
		Execution execution = ready.get(0).execution();
		fail(ready.get(1), Reason.DIVISION_BY_ZERO);
		assertThat(ready).extracting(PendingOperation::isNeeded).containsExactly(true, false, false);
		assertThat(execution.isOver()).isFalse();
		fail(ready.get(0), Reason.OPERATOR_UNAVAILABLE);
		assertThat(execution.isOver()).isTrue();
		assertThatExceptionOfType(DispatchException.class).isThrownBy(execution::await)
			.matches((failure) -> failure.reason() == Reason.OPERATOR_UNAVAILABLE && failure.source().position() == 3);
	}

	@Test
	void failuresAfterTheFirstInLeftToRightOrderAreIgnored() {
		List<PendingOperation> ready = Executions.ready("(1/0)+(3/0)");
		fail(ready.get(0), Reason.DIVISION_BY_ZERO);
		fail(ready.get(1), Reason.TOO_LARGE);
		assertThatExceptionOfType(DispatchException.class).isThrownBy(ready.get(0).execution()::await)
			.matches((failure) -> failure.reason() == Reason.DIVISION_BY_ZERO && failure.source().position() == 3);
	}

	@Test
	void afterTheDeadlineNothingIsNeededAndTheFirstMissingValueIsReported() {
		List<PendingOperation> ready = Executions.readyAfterDeadline("(1+2)*(3+4)");
		succeed(ready.get(0), "3");
		assertThatExceptionOfType(DispatchException.class).isThrownBy(ready.get(0).execution()::await)
			.matches((failure) -> failure.reason() == Reason.DEADLINE_EXCEEDED && failure.source().position() == 9);
		assertThat(ready.get(1).isNeeded()).isFalse();
		assertThat(succeed(ready.get(1), "7")).isNull();
	}

	private static PendingOperation succeed(PendingOperation pending, String value) {
		return pending.execution().succeeded(pending.operation(), value, Executions.CALL);
	}

	private static void fail(PendingOperation pending, Reason reason) {
		pending.execution().failed(new DispatchException(reason, pending.operation(), reason.name()));
	}

}
