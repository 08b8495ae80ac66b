package cloud.calculator.gateway.dispatch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

import cloud.calculator.gateway.client.CallResult.Busy;
import cloud.calculator.gateway.client.CallResult.Expired;
import cloud.calculator.gateway.client.CallResult.NotSent;
import cloud.calculator.gateway.client.OperatorCaller;
import cloud.calculator.gateway.dispatch.DispatchException.Reason;
import cloud.calculator.gateway.expression.Operator;
import cloud.calculator.gateway.planning.Operation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

@Timeout(30)
class DispatcherTests {

	/** Long enough for calls on the thread of a request. */
	private static final Duration LONG = Duration.ofMinutes(1);

	/** Too short for calls on the thread of a request. */
	private static final Duration SHORT = Duration.ofSeconds(3);

	private static final OperatorCaller ARITHMETIC = (instance, operator, operations, timeLeft) -> Arithmetic
		.answer(operator, operations);

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private LocalDispatcher dispatcher = new LocalDispatcher(1, ARITHMETIC, this.threads);

	@AfterEach
	void stop() {
		this.threads.shutdownNow();
		this.dispatcher.close();
	}

	@Test
	void theValueIsThatOfTheLastOperation() {
		assertThat(this.dispatcher.dispatch("(5+6)*2-7/3", LONG).value()).isEqualTo("59/3");
		assertThat(this.dispatcher.isIdle()).isTrue();
	}

	@Test
	void callsThatCouldOutlastTheDeadlineAreMadeByOtherThreads() {
		List<Thread> callers = new ArrayList<>();
		answerBy((instance, operator, operations, timeLeft) -> {
			callers.add(Thread.currentThread());
			return Arithmetic.answer(operator, operations);
		});
		assertThat(this.dispatcher.dispatch("5+6", LONG).value()).isEqualTo("11");
		assertThat(this.dispatcher.dispatch("5+6", SHORT).value()).isEqualTo("11");
		assertThat(callers).hasSize(2);
		assertThat(callers.get(0)).isSameAs(Thread.currentThread());
		assertThat(callers.get(1)).isNotSameAs(Thread.currentThread());
	}

	@Test
	void independentOperationsOfOneOperatorShareACall() {
		AtomicInteger calls = new AtomicInteger();
		answerBy((instance, operator, operations, timeLeft) -> {
			calls.incrementAndGet();
			return Arithmetic.answer(operator, operations);
		});
		assertThat(this.dispatcher.dispatch("(1+2)*(3+4)*(5+6)*(7+8)", LONG).value()).isEqualTo("3465");
		assertThat(calls).hasValue(3);
	}

	@Test
	void aCalculationEndsAtItsDeadlineWhileItsCallIsInFlight() {
		CountDownLatch release = new CountDownLatch(1);
		answerBy(waitingFor(release, new CountDownLatch(1)));
		assertThatExceptionOfType(DispatchException.class)
			.isThrownBy(() -> this.dispatcher.dispatch("100+1", Duration.ofMillis(50)))
			.matches((failure) -> failure.reason() == Reason.DEADLINE_EXCEEDED);
		release.countDown();
		await().until(this.dispatcher::isIdle);
	}

	@Test
	void anErrorInACallIsRetriedAndLosesNoOperation() {
		AtomicInteger calls = new AtomicInteger();
		answerBy((instance, operator, operations, timeLeft) -> {
			switch (calls.incrementAndGet()) {
				case 1 -> throw new IllegalStateException("seeded");
				case 2 -> throw new OutOfMemoryError("seeded");
				default -> {
					return Arithmetic.answer(operator, operations);
				}
			}
		});
		assertThat(this.dispatcher.dispatch("5+6", LONG).value()).isEqualTo("11");
		assertThat(this.dispatcher.isIdle()).isTrue();
	}

	@Test
	void aCallThatAlwaysFailsEndsTheCalculationAndFreesTheInstance() {
		answerBy((instance, operator, operations, timeLeft) -> {
			throw new OutOfMemoryError("seeded");
		});
		assertThatExceptionOfType(DispatchException.class).isThrownBy(() -> this.dispatcher.dispatch("5+6", LONG))
			.matches((failure) -> failure.reason() == Reason.OPERATOR_UNAVAILABLE);
		assertThat(this.dispatcher.isIdle()).isTrue();
	}

	@Test
	void anErrorInADeliveryEndsOnlyThatCalculation() throws Exception {
		CountDownLatch release = new CountDownLatch(1);
		CountDownLatch called = new CountDownLatch(1);
		answerBy(waitingFor(release, called));
		Future<Results> first = this.threads.submit(() -> this.dispatcher.dispatch("100+1", LONG));
		called.await();
		// both wait in the queue, and share the next call
		Future<Results> failing = this.threads.submit(() -> this.dispatcher.dispatch("2+3", SHORT, failingListener()));
		Future<Results> other = this.threads.submit(() -> this.dispatcher.dispatch("4+5", SHORT));
		await().until(() -> this.dispatcher.waiting() == 2);
		release.countDown();
		assertThat(first.get().value()).isEqualTo("101");
		assertThat(other.get().value()).isEqualTo("9");
		assertThatExceptionOfType(ExecutionException.class).isThrownBy(failing::get)
			.withRootCauseInstanceOf(IllegalStateException.class);
		await().until(this.dispatcher::isIdle);
	}

	@Test
	void aRequestWaitsForNoCallOfOthers() throws Exception {
		CountDownLatch release = new CountDownLatch(1);
		CountDownLatch called = new CountDownLatch(1);
		answerBy(waitingFor(release, called));
		// when its division is ready, a multiplication of another request waits too
		Future<Results> own = this.threads
			.submit(() -> this.dispatcher.dispatch("(2+3)/4", LONG, new ProgressListener() {

				@Override
				public void operationCompleted(Operation operation, String value, String instance, Duration duration) {
					if (operation.operator() == Operator.ADD) {
						DispatcherTests.this.dispatcher.enqueue("100*7");
					}
				}

			}));
		assertThat(own.get().value()).isEqualTo("5/4");
		called.await();
		release.countDown();
	}

	@Test
	void operationsAreSentAgainWhileTheInstanceIsBusyOrItsTimeIsUp() {
		AtomicInteger calls = new AtomicInteger();
		answerBy((instance, operator, operations, timeLeft) -> switch (calls.incrementAndGet()) {
			case 1 -> new Expired();
			case 2 -> new Busy();
			default -> Arithmetic.answer(operator, operations);
		});
		Future<Results> result = this.threads.submit(() -> this.dispatcher.dispatch("5+6", LONG));
		await().until(() -> {
			this.dispatcher.checkQueues();
			return result.isDone();
		});
		assertThat(result).succeedsWithin(Duration.ZERO).extracting(Results::value).isEqualTo("11");
	}

	@Test
	void withoutAConnectionTheCalculatorIsOverloaded() {
		answerBy((instance, operator, operations, timeLeft) -> new NotSent());
		assertThatExceptionOfType(DispatchException.class).isThrownBy(() -> this.dispatcher.dispatch("5+6", LONG))
			.matches((failure) -> failure.reason() == Reason.OVERLOADED);
	}

	@Test
	void withoutAThreadTheCallIsMadeByTheCurrentThread() {
		this.dispatcher.close();
		this.dispatcher = new LocalDispatcher(1, ARITHMETIC, (task) -> {
			throw new RejectedExecutionException("no thread");
		});
		assertThat(this.dispatcher.dispatch("5+6", SHORT).value()).isEqualTo("11");
	}

	@Test
	void anErrorBeforeTheFirstCallLeavesNothingBehind() {
		assertThatIllegalStateException().isThrownBy(() -> this.dispatcher.dispatch("5+6", LONG, failingListener()));
		assertThat(this.dispatcher.isIdle()).isTrue();
	}

	private void answerBy(OperatorCaller caller) {
		this.dispatcher.close();
		this.dispatcher = new LocalDispatcher(1, caller, this.threads);
	}

	/**
	 * Answers as operators do, but waits before it answers a call with the operand 100.
	 */
	private static OperatorCaller waitingFor(CountDownLatch release, CountDownLatch called) {
		return (instance, operator, operations, timeLeft) -> {
			if (operations.stream().anyMatch((operands) -> operands.left().equals("100"))) {
				called.countDown();
				await().until(() -> release.getCount() == 0);
			}
			return Arithmetic.answer(operator, operations);
		};
	}

	private static ProgressListener failingListener() {
		return new ProgressListener() {

			@Override
			public void operationCompleted(Operation operation, String value, String instance, Duration duration) {
				throw new IllegalStateException("seeded");
			}

		};
	}

}
