package cloud.calculator.gateway.dispatch.queue;

import java.util.ArrayList;
import java.util.List;

import cloud.calculator.gateway.dispatch.queue.FakeOperation.FakeCalculation;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FairQueueTests {

	private static final int MAX_OPERATIONS = BatchLimits.DEFAULT.operations();

	private final FairQueue queue = new FairQueue();

	@Test
	void anEmptyQueueReturnsAnEmptyBatch() {
		assertThat(this.queue.isEmpty()).isTrue();
		assertThat(poll()).isEmpty();
	}

	@Test
	void aShortCalculationIsInTheNextBatchHoweverLongAnotherIs() {
		List<FakeOperation> longCalculation = FakeOperation.ofOneCalculation(10_000);
		FakeOperation shortCalculation = FakeOperation.single();
		longCalculation.forEach(this::add);
		add(shortCalculation);
		assertThat(poll()).hasSize(MAX_OPERATIONS)
			.startsWith(longCalculation.get(0), shortCalculation, longCalculation.get(1));
	}

	@Test
	void calculationsTakeTurns() {
		List<FakeOperation> one = FakeOperation.ofOneCalculation(2);
		List<FakeOperation> other = FakeOperation.ofOneCalculation(2);
		one.forEach(this::add);
		other.forEach(this::add);
		assertThat(poll()).containsExactly(one.get(0), other.get(0), one.get(1), other.get(1));
	}

	@Test
	void everyOperationIsReturnedOnce() {
		List<FakeOperation> operations = FakeOperation.ofOneCalculation(3_000);
		operations.forEach(this::add);
		List<PendingOperation> polled = new ArrayList<>();
		while (!this.queue.isEmpty()) {
			polled.addAll(poll());
		}
		assertThat(polled).isEqualTo(operations);
		assertThat(this.queue.size()).isZero();
	}

	@Test
	void operationsThatAreNoLongerNeededAreRemoved() {
		List<FakeOperation> operations = FakeOperation.ofOneCalculation(2);
		operations.forEach(this::add);
		operations.forEach(FakeOperation::drop);
		FakeOperation needed = FakeOperation.single();
		add(needed);
		assertThat(poll()).containsExactly(needed);
		assertThat(this.queue.isEmpty()).isTrue();
	}

	@Test
	void aQueueContainsTheCalculationsOfItsOperations() {
		FakeOperation one = FakeOperation.single();
		FakeOperation other = FakeOperation.single();
		add(one);
		assertThat(this.queue.contains(one.calculation())).isTrue();
		assertThat(this.queue.contains(other.calculation())).isFalse();
		poll();
		assertThat(this.queue.contains(one.calculation())).isFalse();
	}

	@Test
	void allOperationsCanBeRemoved() {
		FakeOperation.ofOneCalculation(2_000).forEach(this::add);
		add(FakeOperation.single());
		assertThat(this.queue.removeAll()).hasSize(2_001);
		assertThat(this.queue.isEmpty()).isTrue();
		assertThat(this.queue.size()).isZero();
	}

	@Test
	void batchesOfLongNumbersAreSmall() {
		addOfOneCalculation(100, "1e9999", "1");
		assertThat(poll()).hasSize(24);
		assertThat(poll()).hasSize(24);
	}

	@Test
	void batchesOfLongFractionsAreSmallerBecauseTheyAreReduced() {
		String fraction = "1".repeat(5_000) + "/" + "7".repeat(5_000);
		addOfOneCalculation(100, fraction, fraction);
		assertThat(poll()).hasSize(4);
		assertThat(poll()).hasSize(4);
	}

	@Test
	void aSingleOperationMayExceedTheDigitsAndTheWork() {
		addOfOneCalculation(2, "12345678901234567890", "1");
		assertThat(this.queue.pollBatch(new BatchLimits(MAX_OPERATIONS, 10, Long.MAX_VALUE))).hasSize(1);
		assertThat(this.queue.pollBatch(new BatchLimits(MAX_OPERATIONS, 1_000, 10))).hasSize(1);
	}

	@Test
	void failedOperationsAreRetriedInSmallerBatches() {
		List<Integer> sizes = new ArrayList<>();
		List<QueuedOperation> operations = new ArrayList<>(
				FakeOperation.ofOneCalculation(MAX_OPERATIONS).stream().map(FairQueueTests::queued).toList());
		while (operations.get(0).canBeRetried()) {
			operations.replaceAll(QueuedOperation::nextAttempt);
			operations.forEach(this.queue::add);
			sizes.add(poll().size());
			this.queue.removeAll();
		}
		assertThat(sizes).containsExactly(250, 62, 15, 3, 1, 1, 1);
	}

	private void addOfOneCalculation(int number, String left, String right) {
		FakeCalculation calculation = new FakeCalculation();
		for (int i = 0; i < number; i++) {
			add(new FakeOperation(calculation, left, right));
		}
	}

	private void add(FakeOperation operation) {
		this.queue.add(queued(operation));
	}

	private List<PendingOperation> poll() {
		return this.queue.pollBatch(BatchLimits.DEFAULT).stream().map(QueuedOperation::operation).toList();
	}

	private static QueuedOperation queued(PendingOperation operation) {
		return QueuedOperation.of(operation, 0);
	}

}
