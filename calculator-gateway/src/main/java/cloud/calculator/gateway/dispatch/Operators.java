package cloud.calculator.gateway.dispatch;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import cloud.calculator.gateway.dispatch.DispatchException.Reason;
import cloud.calculator.gateway.dispatch.OperationsRequest.Operands;
import cloud.calculator.gateway.expression.Operator;
import cloud.calculator.gateway.planning.Operation;
import feign.FeignException;
import feign.Request;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.stereotype.Component;

/**
 * The four operators as something to call.
 */
@Component
class Operators {

	private static final Log logger = LogFactory.getLog(Operators.class);

	private final Map<Operator, OperatorClient> clients = new EnumMap<>(Operator.class);

	private final OperatorDirectory directory;

	private final Duration connectTimeout;

	Operators(Clients clients, OperatorDirectory directory, OperatorsProperties properties) {
		this.directory = directory;
		for (Operator operator : Operator.values()) {
			this.clients.put(operator, clients.operator(operator));
		}
		this.connectTimeout = properties.connectTimeout();
	}

	/**
	 * Has operations of one operator calculated, in one call.
	 * @param operations the operations, at least one
	 * @param operands their operands
	 * @param deadline when the answer has to be there
	 * @return the answered call
	 * @throws DispatchException about the first of the operations, if there is no proper
	 * answer
	 */
	Call call(List<Operation> operations, List<Operands> operands, Deadline deadline) {
		Operation first = operations.get(0);
		Operator operator = first.operator();
		long start = System.nanoTime();
		try {
			OperationsResponse response = client(operator).calculate(new OperationsRequest(operands), within(deadline));
			Duration duration = Duration.ofNanos(System.nanoTime() - start);
			return Optional.ofNullable(response)
				.flatMap((answer) -> answer.answerTo(operations, duration))
				.orElseThrow(() -> unavailable(first, "gives answers that make no sense"));
		}
		catch (FeignException ex) {
			logger.debug("A call to " + operator.profile() + " failed", ex);
			throw deadline.isOver() ? deadlineExceeded(first) : unavailable(first, why(ex, operator));
		}
	}

	private String why(FeignException ex, Operator operator) {
		if (this.directory.of(operator).current().isEmpty()) {
			return "cannot be found: its address does not resolve";
		}
		return (ex.status() <= 0) ? "cannot be reached" : "answers with an error";
	}

	private OperatorClient client(Operator operator) {
		return Objects.requireNonNull(this.clients.get(operator));
	}

	private Request.Options within(Deadline deadline) {
		// zero would mean for ever
		long remaining = Math.max(1, deadline.remaining().toMillis());
		return new Request.Options(Math.min(this.connectTimeout.toMillis(), remaining), TimeUnit.MILLISECONDS,
				remaining, TimeUnit.MILLISECONDS, false);
	}

	static DispatchException deadlineExceeded(Operation operation) {
		return new DispatchException(Reason.DEADLINE_EXCEEDED, operation, Reason.DEADLINE_EXCEEDED.sentence());
	}

	private static DispatchException unavailable(Operation operation, String why) {
		return new DispatchException(Reason.OPERATOR_UNAVAILABLE, operation, Reason.OPERATOR_UNAVAILABLE
			.sentence(operation.operator().profile(), why, operation.operator().symbol()));
	}

}
