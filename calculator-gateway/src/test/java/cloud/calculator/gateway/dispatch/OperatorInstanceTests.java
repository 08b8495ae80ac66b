package cloud.calculator.gateway.dispatch;

import cloud.calculator.gateway.dispatch.CallException.Kind;
import cloud.calculator.gateway.expression.Operator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class OperatorInstanceTests {

	private static final CallException FAILED = new CallException(Kind.FAILED, "answers with an error");

	private static final CallException UNREACHABLE = new CallException(Kind.UNREACHABLE, "cannot be reached");

	private final OperatorInstance instance = new OperatorInstance(Operator.ADD, "localhost", 50001, false, 2);

	@Test
	void itIsFreeUntilItHasItsCalls() {
		this.instance.called();
		assertThat(this.instance.isFree()).isTrue();
		this.instance.called();
		assertThat(this.instance.isFree()).isFalse();
		this.instance.answered();
		assertThat(this.instance.isFree()).isTrue();
	}

	@Test
	void itIsSetAsideAtOnceIfItCannotBeReached() {
		this.instance.called();
		this.instance.failed(UNREACHABLE);
		assertThat(this.instance.isFree()).isFalse();
		assertThat(this.instance.unavailability()).isSameAs(UNREACHABLE);
	}

	@Test
	void itIsSetAsideIfFiveCallsInARowFail() {
		fail(4);
		assertThat(this.instance.isSetAside()).isFalse();
		fail(1);
		assertThat(this.instance.isSetAside()).isTrue();
	}

	@Test
	void aCallThatSucceedsMakesUpForThoseThatFailed() {
		fail(4);
		this.instance.called();
		this.instance.answered();
		fail(4);
		assertThat(this.instance.isSetAside()).isFalse();
	}

	@Test
	void itIsLeftAloneForAMomentAndNotSetAsideIfItHasTooMuchToDo() {
		for (int i = 0; i < 10; i++) {
			this.instance.called();
			this.instance.failed(new CallException(Kind.BUSY, "has too much to do"));
		}
		assertThat(this.instance.isFree()).isFalse();
		assertThat(this.instance.isSetAside()).isFalse();
		await().until(this.instance::isFree);
	}

	@Test
	void onlyOneTrialIsMadeAtATimeAndNoneOfAnInstanceInService() {
		assertThat(this.instance.beginTrial()).isFalse();
		fail(5);
		assertThat(this.instance.beginTrial()).isTrue();
		assertThat(this.instance.beginTrial()).isFalse();
		this.instance.endTrial(FAILED);
		assertThat(this.instance.isSetAside()).isTrue();
		assertThat(this.instance.beginTrial()).isTrue();
		this.instance.endTrial(null);
		assertThat(this.instance.isFree()).isTrue();
	}

	private void fail(int times) {
		for (int i = 0; i < times; i++) {
			this.instance.called();
			this.instance.failed(FAILED);
		}
	}

}
