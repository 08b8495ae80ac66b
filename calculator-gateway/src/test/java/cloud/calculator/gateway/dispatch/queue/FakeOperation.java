package cloud.calculator.gateway.dispatch.queue;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import cloud.calculator.gateway.client.CallResult.Failure;
import cloud.calculator.gateway.client.CompletedCall;
import cloud.calculator.gateway.client.Deadline;
import cloud.calculator.gateway.client.codec.OperationOutcome;
import cloud.calculator.gateway.client.codec.OperationsRequest.Operands;
import cloud.calculator.gateway.expression.Operator;
import cloud.calculator.gateway.planning.Operand;
import cloud.calculator.gateway.planning.Operation;
import cloud.calculator.gateway.planning.SourceOperator;
import io.micrometer.core.instrument.Clock;
import io.opentelemetry.api.trace.SpanContext;
import org.jspecify.annotations.Nullable;

/**
 * A pending addition that records how it ends.
 */
final class FakeOperation implements PendingOperation {

	private static final Operation ADDITION = new Operation(0, Operator.ADD, new Operand.Number("1"),
			new Operand.Number("2"), 1, new SourceOperator(2, 0), false);

	private final PendingCalculation calculation;

	private final Operands operands;

	private boolean needed = true;

	private @Nullable Failure rejection;

	FakeOperation(PendingCalculation calculation, String left, String right) {
		this.calculation = calculation;
		this.operands = new Operands(left, right);
	}

	/** Operations {@code 1+2} of one calculation. */
	static List<FakeOperation> ofOneCalculation(int number) {
		PendingCalculation calculation = new FakeCalculation();
		return IntStream.range(0, number).mapToObj((index) -> new FakeOperation(calculation, "1", "2")).toList();
	}

	/** An operation {@code 1+2} of a calculation of its own. */
	static FakeOperation single() {
		return ofOneCalculation(1).get(0);
	}

	void drop() {
		this.needed = false;
	}

	@Nullable Failure rejection() {
		return this.rejection;
	}

	@Override
	public PendingCalculation calculation() {
		return this.calculation;
	}

	@Override
	public Operation operation() {
		return ADDITION;
	}

	@Override
	public Operands operands() {
		return this.operands;
	}

	@Override
	public boolean isNeeded() {
		return this.needed;
	}

	@Override
	public @Nullable PendingOperation complete(OperationOutcome outcome, CompletedCall call) {
		return null;
	}

	@Override
	public void reject(Failure failure) {
		this.rejection = failure;
	}

	@Override
	public void abort(Throwable error) {
		throw new AssertionError(error);
	}

	/** A calculation with its own identity. */
	static final class FakeCalculation implements PendingCalculation {

		@Override
		public Deadline deadline() {
			return Deadline.in(Duration.ofMinutes(1), Clock.SYSTEM);
		}

		@Override
		public SpanContext spanContext() {
			return SpanContext.getInvalid();
		}

	}

}
