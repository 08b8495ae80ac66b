package cloud.calculator.gateway.dispatch.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import cloud.calculator.gateway.expression.Operator;
import cloud.calculator.gateway.operators.Circuit;
import cloud.calculator.gateway.operators.OperatorDirectory;
import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The queues of all operators. Thread-safe.
 */
@Component
public class OperatorQueues {

	private final List<OperatorQueue> queues = new ArrayList<>();

	OperatorQueues(OperatorDirectory directory, MeterRegistry registry, Clock clock) {
		for (Operator operator : Operator.values()) {
			OperatorQueueMeters meters = new OperatorQueueMeters(operator, registry, clock);
			Circuit circuit = directory.circuitOf(operator);
			OperatorQueue queue = new OperatorQueue(directory.of(operator), circuit, meters, clock);
			meters.registerGauges(queue, circuit);
			this.queues.add(queue);
		}
	}

	/**
	 * Adds an operation to the queue of its operator.
	 * @param operation the operation
	 */
	public void enqueue(PendingOperation operation) {
		this.queues.get(operation.operation().operator().ordinal()).enqueue(operation);
	}

	/**
	 * Reserves an instance of any operator for a call.
	 * @return the call, which has to be executed; {@code null} if no call can start
	 */
	public @Nullable OperatorCall nextCall() {
		return firstCall(OperatorQueue::nextCall);
	}

	/**
	 * Reserves an instance for a call to an operator for which operations of a
	 * calculation wait.
	 * @param calculation the calculation
	 * @return the call, which has to be executed; {@code null} if no such call can start
	 */
	public @Nullable OperatorCall nextCall(PendingCalculation calculation) {
		return firstCall((queue) -> queue.nextCall(calculation));
	}

	private @Nullable OperatorCall firstCall(Function<OperatorQueue, @Nullable OperatorCall> nextCall) {
		for (OperatorQueue queue : this.queues) {
			OperatorCall call = nextCall.apply(queue);
			if (call != null) {
				return call;
			}
		}
		return null;
	}

	/**
	 * Updates the circuit breakers, and rejects the operations that wait for an operator
	 * whose circuit is open.
	 */
	public void updateCircuits() {
		this.queues.forEach(OperatorQueue::updateCircuit);
	}

	/** The number of operations that wait in all queues. */
	int size() {
		return this.queues.stream().mapToInt(OperatorQueue::size).sum();
	}

}
