package cloud.calculator.gateway.dispatch;

import java.util.ArrayList;
import java.util.List;

import cloud.calculator.gateway.dispatch.DispatchException.Reason;
import cloud.calculator.gateway.expression.Operator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FairQueueTests {

	private static final int MOST = 1000;

	private final FairQueue queue = new FairQueue(Operator.ADD, MOST, 250_000);

	@Test
	void anEmptyQueueLetsNothingLeave() {
		assertThat(this.queue.isEmpty()).isTrue();
		assertThat(this.queue.poll()).isEmpty();
	}

	@Test
	void aShortCalculationLeavesWithTheNextCallHoweverLongAnotherIs() {
		List<PendingOperation> longOne = Executions.ready("1+2" + "*(1+2)".repeat(9_999));
		PendingOperation shortOne = Executions.ready("5+6").get(0);
		longOne.forEach(this.queue::add);
		this.queue.add(shortOne);
		assertThat(this.queue.poll()).hasSize(MOST).startsWith(longOne.get(0), shortOne, longOne.get(1));
	}

	@Test
	void longCalculationsTakeTurns() {
		List<PendingOperation> one = Executions.ready("(1+2)*(3+4)");
		List<PendingOperation> other = Executions.ready("(5+6)*(7+8)");
		one.forEach(this.queue::add);
		other.forEach(this.queue::add);
		assertThat(this.queue.poll()).containsExactly(one.get(0), other.get(0), one.get(1), other.get(1));
	}

	@Test
	void nothingIsLostAndNothingLeavesTwice() {
		List<PendingOperation> tasks = Executions.ready("1+2" + "*(1+2)".repeat(2_999));
		tasks.forEach(this.queue::add);
		List<PendingOperation> left = new ArrayList<>();
		while (!this.queue.isEmpty()) {
			left.addAll(this.queue.poll());
		}
		assertThat(left).isEqualTo(tasks);
	}

	@Test
	void whatNobodyWantsAnyMoreFallsOut() {
		List<PendingOperation> tasks = Executions.ready("(1+2)*(3+4)");
		tasks.forEach(this.queue::add);
		tasks.get(0)
			.execution()
			.failed(new DispatchException(Reason.OPERATOR_UNAVAILABLE, tasks.get(0).operation(), "is gone"));
		PendingOperation wanted = Executions.ready("5+6").get(0);
		this.queue.add(wanted);
		assertThat(this.queue.poll()).containsExactly(wanted);
		assertThat(this.queue.isEmpty()).isTrue();
	}

	@Test
	void longNumbersTravelInSmallCalls() {
		Executions.ready("1e9999+1" + "*(1e9999+1)".repeat(99)).forEach(this.queue::add);
		assertThat(this.queue.poll()).hasSize(24);
		assertThat(this.queue.poll()).hasSize(24);
	}

	@Test
	void aTaskLeavesHoweverLongItsNumbersAre() {
		FairQueue narrow = new FairQueue(Operator.ADD, MOST, 10);
		narrow.add(Executions.ready("12345678901234567890+1").get(0));
		assertThat(narrow.poll()).hasSize(1);
	}

	@Test
	void whatWasAskedInVainTravelsInEverSmallerCompanyAndAloneAtLast() {
		List<Integer> sizes = new ArrayList<>();
		List<PendingOperation> tasks = Executions.ready("1+2" + "*(1+2)".repeat(MOST - 1));
		while (tasks.get(0).mayBeAskedAgain()) {
			tasks.replaceAll(PendingOperation::again);
			tasks.forEach(this.queue::add);
			sizes.add(this.queue.poll().size());
			while (!this.queue.isEmpty()) {
				this.queue.poll();
			}
		}
		assertThat(sizes).containsExactly(250, 62, 15, 3, 1, 1, 1);
	}

}
