package cloud.calculator.gateway.dispatch.queue;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cloud.calculator.gateway.client.CallResult;
import cloud.calculator.gateway.client.CallResult.Aborted;
import cloud.calculator.gateway.client.CallResult.Busy;
import cloud.calculator.gateway.client.CallResult.Completed;
import cloud.calculator.gateway.client.CallResult.Expired;
import cloud.calculator.gateway.client.CallResult.Failure;
import cloud.calculator.gateway.client.CallResult.Invalid;
import cloud.calculator.gateway.client.CallResult.NotSent;
import cloud.calculator.gateway.client.CallResult.Rejected;
import cloud.calculator.gateway.client.CallResult.Unreachable;
import cloud.calculator.gateway.client.CompletedCall;
import cloud.calculator.gateway.expression.Operator;
import cloud.calculator.gateway.operators.InstancesOfAddition;
import cloud.calculator.gateway.operators.OperatorInstance;
import io.micrometer.core.instrument.MockClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class OperatorQueueTests {

	private static final Failure UNREACHABLE = new Unreachable("cannot be reached");

	private final MockClock clock = new MockClock();

	private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

	private final InstancesOfAddition addition = new InstancesOfAddition(1, this.clock);

	private final OperatorQueue queue = new OperatorQueue(this.addition.instances(), this.addition.circuit(),
			new OperatorQueueMeters(Operator.ADD, this.registry, this.clock), this.clock);

	private List<OperatorInstance> instances = List.of();

	@BeforeEach
	void findTwoInstances() {
		this.instances = this.addition.resolveTo("10.0.0.1", "10.0.0.2");
	}

	@Test
	void withoutOperationsNoCallStarts() {
		assertThat(this.queue.nextCall()).isNull();
	}

	@Test
	void theNextCallIsReservedWhenThePreviousOneIsDrained() {
		enqueue(FakeOperation.single());
		OperatorCall first = nextCall();
		enqueue(FakeOperation.single());
		assertThat(this.queue.nextCall()).isNull();
		assertThat(first.drain()).hasSize(2);
		enqueue(FakeOperation.single());
		assertThat(nextCall().instance()).isNotSameAs(first.instance());
	}

	@Test
	void operationsWaitWhileAllInstancesAreCalled() {
		IntStream.range(0, 2).forEach((index) -> {
			enqueue(FakeOperation.single());
			nextCall().drain();
		});
		enqueue(FakeOperation.single());
		assertThat(this.queue.nextCall()).isNull();
		assertThat(this.queue.size()).isEqualTo(1);
	}

	@Test
	void aCallCanBeReservedForACalculationOnlyIfItsOperationsWait() {
		FakeOperation own = FakeOperation.single();
		enqueue(FakeOperation.single());
		assertThat(this.queue.nextCall(own.calculation())).isNull();
		enqueue(own);
		assertThat(this.queue.nextCall(own.calculation())).isNotNull();
	}

	@Test
	void operationsOfARejectedCallAreRetriedInSmallerBatches() {
		FakeOperation.ofOneCalculation(500).forEach(this::enqueue);
		assertThat(callAndEnd(new Rejected())).isEqualTo(500);
		assertThat(callAndEnd(new Rejected())).isEqualTo(250);
		assertThat(this.queue.size()).isEqualTo(500);
	}

	@Test
	void newCallsAreSmallerAfterACallWasRejectedAsTooLarge() {
		FakeOperation.ofOneCalculation(1_000).forEach(this::enqueue);
		assertThat(callAndEnd(new Rejected())).isEqualTo(1_000);
		while (this.queue.size() > 0) {
			callAndEnd(completed());
		}
		FakeOperation.ofOneCalculation(1_000).forEach(this::enqueue);
		assertThat(callAndEnd(completed())).isEqualTo(500);
	}

	static Stream<Failure> failuresOfTheCallOnly() {
		return Stream.of(new Rejected(), new Expired(), new Aborted());
	}

	@ParameterizedTest
	@MethodSource("failuresOfTheCallOnly")
	void failuresOfTheCallOnlyTakeNoInstanceOutOfServiceAndUseUpNoRetryBudget(Failure failure) {
		for (int i = 0; i < 100; i++) {
			FakeOperation operation = FakeOperation.single();
			enqueue(operation);
			callAndEnd(failure);
			callAndEnd(completed());
			assertThat(operation.rejection()).isNull();
		}
		assertThat(this.instances).noneMatch(OperatorInstance::isOutOfService);
	}

	@ParameterizedTest
	@MethodSource("failuresOfTheCallOnly")
	void anOperationThatFailsInEveryCallIsRejected(Failure failure) {
		FakeOperation operation = FakeOperation.single();
		enqueue(operation);
		IntStream.range(0, 7).forEach((attempt) -> callAndEnd(failure));
		assertThat(operation.rejection()).isNull();
		callAndEnd(failure);
		assertThat(operation.rejection()).isEqualTo(failure);
		assertThat(this.queue.size()).isZero();
	}

	@Test
	void failuresOfInstancesUseUpTheRetryBudget() {
		List<FakeOperation> operations = IntStream.range(0, 25).mapToObj((index) -> FakeOperation.single()).toList();
		for (FakeOperation operation : operations) {
			enqueue(operation);
			this.instances = this.addition.resolveTo("10.0.1." + operations.indexOf(operation));
			callAndEnd(new Invalid("answers with an error"));
			if (operation.rejection() == null) {
				nextCall().drain();
			}
		}
		assertThat(operations.subList(0, 20)).allMatch((operation) -> operation.rejection() == null);
		assertThat(operations.subList(20, 25)).allMatch((operation) -> operation.rejection() != null);
	}

	@Test
	void operationsOfAnOverloadedInstanceAreEnqueuedAgainWithoutLimit() {
		FakeOperation operation = FakeOperation.single();
		enqueue(operation);
		for (int i = 0; i < 100; i++) {
			callAndEnd(new Busy());
			this.clock.add(Duration.ofMillis(100));
		}
		assertThat(operation.rejection()).isNull();
		assertThat(this.queue.size()).isEqualTo(1);
	}

	@Test
	void operationsAreRejectedAtOnceWhenTheGatewayHasNoConnection() {
		FakeOperation operation = FakeOperation.single();
		enqueue(operation);
		callAndEnd(new NotSent());
		assertThat(operation.rejection()).isEqualTo(new NotSent());
		assertThat(this.instances).noneMatch(OperatorInstance::isOutOfService);
	}

	@Test
	void operationsWaitUntilTheCircuitOpensAndAreThenRejected() {
		FakeOperation waiting = FakeOperation.single();
		takeAllOutOfService();
		enqueue(waiting);
		this.queue.updateCircuit();
		assertThat(waiting.rejection()).isNull();
		this.clock.add(InstancesOfAddition.UNAVAILABLE_TIMEOUT);
		this.queue.updateCircuit();
		assertThat(waiting.rejection()).isEqualTo(UNREACHABLE);
		FakeOperation late = FakeOperation.single();
		enqueue(late);
		assertThat(late.rejection()).isEqualTo(UNREACHABLE);
		assertThat(this.queue.size()).isZero();
	}

	private void takeAllOutOfService() {
		this.instances.forEach((instance) -> {
			instance.callStarted();
			instance.callFailed(UNREACHABLE);
		});
	}

	private void enqueue(FakeOperation operation) {
		this.queue.enqueue(operation);
	}

	/** Executes a call with a given result, and returns the number of its operations. */
	private int callAndEnd(CallResult result) {
		OperatorCall call = nextCall();
		List<QueuedOperation> batch = call.drain();
		call.end(batch, result);
		return batch.size();
	}

	private OperatorCall nextCall() {
		@Nullable OperatorCall call = this.queue.nextCall();
		return Objects.requireNonNull(call);
	}

	private static Completed completed() {
		return new Completed(new CompletedCall("add/0", Duration.ofMillis(1)), List.of());
	}

}
