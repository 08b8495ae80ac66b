package cloud.calculator.gateway.dispatch;

import java.time.Duration;
import java.util.concurrent.Executor;

import cloud.calculator.gateway.client.ClientProperties;
import cloud.calculator.gateway.client.Deadline;
import cloud.calculator.gateway.client.OperatorCaller;
import cloud.calculator.gateway.dispatch.queue.OperatorQueues;
import cloud.calculator.gateway.dispatch.queue.TestQueues;
import cloud.calculator.gateway.expression.ExpressionLimits;
import cloud.calculator.gateway.expression.Parser;
import cloud.calculator.gateway.operators.LocalDirectory;
import cloud.calculator.gateway.operators.OperatorDirectory;
import cloud.calculator.gateway.planning.Planner;
import io.micrometer.core.instrument.Clock;
import io.opentelemetry.api.OpenTelemetry;

/**
 * A dispatcher whose calls a test answers instead of operators.
 */
final class LocalDispatcher implements AutoCloseable {

	private static final ExpressionLimits LIMITS = new ExpressionLimits(100_000, 1_000, 20_000, 10_000, 10_000);

	private static final ClientProperties CLIENT = new ClientProperties(Duration.ofSeconds(1), Duration.ofSeconds(3),
			1);

	private final CalculationAdmission admission = new CalculationAdmission(10_000_000);

	private final OperatorDirectory directory;

	private final OperatorQueues queues;

	private final Dispatcher dispatcher;

	LocalDispatcher(int instances, OperatorCaller caller, Executor callThreads) {
		this.directory = LocalDirectory.of(instances, CLIENT);
		this.queues = TestQueues.of(this.directory);
		this.dispatcher = new Dispatcher(this.queues,
				new CallExecutor(this.queues, caller, new CallTracer(OpenTelemetry.noop().getTracer("test")), CLIENT),
				callThreads);
	}

	Results dispatch(String expression, Duration time) {
		return dispatch(expression, time, ProgressListener.NONE);
	}

	Results dispatch(String expression, Duration time, ProgressListener listener) {
		try (CalculationAdmission.Reservation reservation = this.admission.admit(expression.length()).orElseThrow()) {
			return this.dispatcher.dispatch(new Planner().plan(Parser.parse(expression, LIMITS)),
					Deadline.in(time, Clock.SYSTEM), reservation, listener);
		}
	}

	/**
	 * Adds the first operation of another calculation to its queue, and starts no call.
	 */
	void enqueue(String expression) {
		this.queues.enqueue(Executions.ready(expression).get(0));
	}

	/** The number of operations in all queues. */
	int waiting() {
		return TestQueues.size(this.queues);
	}

	/** Starts the calls that have become possible, as the scheduler does. */
	void checkQueues() {
		this.dispatcher.checkQueues();
	}

	/** Whether no memory is reserved and no call is in flight. */
	boolean isIdle() {
		return this.admission.isIdle() && LocalDirectory.callsInFlight(this.directory) == 0;
	}

	@Override
	public void close() {
		this.directory.destroy();
	}

}
