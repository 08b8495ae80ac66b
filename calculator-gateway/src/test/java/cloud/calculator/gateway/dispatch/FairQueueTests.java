package cloud.calculator.gateway.dispatch;

import java.util.ArrayList;
import java.util.List;

import cloud.calculator.gateway.dispatch.DispatchException.Reason;
import cloud.calculator.gateway.expression.Operator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FairQueueTests {

	private static final int MAX_OPERATIONS = 1000;

	private final FairQueue queue = new FairQueue(Operator.ADD, MAX_OPERATIONS, 250_000);

	@Test
	void anEmptyQueueReturnsAnEmptyBatch() {
		assertThat(this.queue.isEmpty()).isTrue();
		assertThat(this.queue.pollBatch()).isEmpty();
	}

	@Test
	void aShortCalculationIsInTheNextBatchHoweverLongAnotherIs() {
		List<PendingOperation> longCalculation = Executions.ready("1+2" + "*(1+2)".repeat(9_999));
		PendingOperation shortCalculation = Executions.ready("5+6").get(0);
		longCalculation.forEach(this.queue::add);
		this.queue.add(shortCalculation);
		assertThat(this.queue.pollBatch()).hasSize(MAX_OPERATIONS)
			.startsWith(longCalculation.get(0), shortCalculation, longCalculation.get(1));
	}

	@Test
	void calculationsTakeTurns() {
		List<PendingOperation> one = Executions.ready("(1+2)*(3+4)");
		List<PendingOperation> other = Executions.ready("(5+6)*(7+8)");
		one.forEach(this.queue::add);
		other.forEach(this.queue::add);
		assertThat(this.queue.pollBatch()).containsExactly(one.get(0), other.get(0), one.get(1), other.get(1));
	}

	@Test
	void everyOperationIsReturnedOnce() {
		List<PendingOperation> operations = Executions.ready("1+2" + "*(1+2)".repeat(2_999));
		operations.forEach(this.queue::add);
		List<PendingOperation> polled = new ArrayList<>();
		while (!this.queue.isEmpty()) {
			polled.addAll(this.queue.pollBatch());
		}
		assertThat(polled).isEqualTo(operations);
	}

	@Test
	void operationsThatAreNoLongerNeededAreRemoved() {
		List<PendingOperation> operations = Executions.ready("(1+2)*(3+4)");
		operations.forEach(this.queue::add);
		operations.get(0)
			.execution()
			.failed(new DispatchException(Reason.OPERATOR_UNAVAILABLE, operations.get(0).operation(), "is gone"));
		PendingOperation needed = Executions.ready("5+6").get(0);
		this.queue.add(needed);
		assertThat(this.queue.pollBatch()).containsExactly(needed);
		assertThat(this.queue.isEmpty()).isTrue();
	}

	@Test
	void batchesOfLongNumbersAreSmall() {
		Executions.ready("1e9999+1" + "*(1e9999+1)".repeat(99)).forEach(this.queue::add);
		assertThat(this.queue.pollBatch()).hasSize(24);
		assertThat(this.queue.pollBatch()).hasSize(24);
	}

	@Test
	void aSingleOperationMayExceedTheDigits() {
		FairQueue small = new FairQueue(Operator.ADD, MAX_OPERATIONS, 10);
		small.add(Executions.ready("12345678901234567890+1").get(0));
		assertThat(small.pollBatch()).hasSize(1);
	}

	@Test
	void failedOperationsAreRetriedInSmallerBatches() {
		List<Integer> sizes = new ArrayList<>();
		List<PendingOperation> operations = Executions.ready("1+2" + "*(1+2)".repeat(MAX_OPERATIONS - 1));
		while (operations.get(0).canBeRetried()) {
			operations.replaceAll(PendingOperation::nextAttempt);
			operations.forEach(this.queue::add);
			sizes.add(this.queue.pollBatch().size());
			while (!this.queue.isEmpty()) {
				this.queue.pollBatch();
			}
		}
		assertThat(sizes).containsExactly(250, 62, 15, 3, 1, 1, 1);
	}

}
