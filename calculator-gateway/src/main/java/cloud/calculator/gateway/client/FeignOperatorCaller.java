package cloud.calculator.gateway.client;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import cloud.calculator.gateway.client.CallTimeout.CallTimeoutException;
import cloud.calculator.gateway.client.codec.OperationOutcome;
import cloud.calculator.gateway.client.codec.OperationsRequest;
import cloud.calculator.gateway.client.codec.OperationsRequest.Operands;
import cloud.calculator.gateway.client.codec.OperationsResponse;
import cloud.calculator.gateway.expression.Operator;
import feign.FeignException;
import io.micrometer.core.instrument.Clock;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Calls instances of operators over HTTP, validates every response and rejects
 * implausible ones.
 */
@Component
class FeignOperatorCaller implements OperatorCaller {

	private static final Log logger = LogFactory.getLog(FeignOperatorCaller.class);

	private final OperatorClient client;

	private final ClientProperties properties;

	private final CallTimeout timeout;

	private final BearerToken token;

	private final Clock clock;

	FeignOperatorCaller(FeignClientFactory clients, ClientProperties properties, CallTimeout timeout, BearerToken token,
			Clock clock) {
		this.client = clients.client(OperatorClient.class, properties.readTimeout());
		this.properties = properties;
		this.timeout = timeout;
		this.token = token;
		this.clock = clock;
	}

	@Override
	public CallResult call(URI instance, Operator operator, List<Operands> operations, Duration timeLeft) {
		long start = this.clock.monotonicTime();
		try {
			OperationsResponse response = this.timeout.limit(this.properties.callTimeout(),
					() -> this.client.calculate(instance, new OperationsRequest(operations), workTime(timeLeft)));
			Duration duration = Duration.ofNanos(this.clock.monotonicTime() - start);
			return validate(response, operator, operations.size(), duration);
		}
		catch (CallTimeoutException ex) {
			log(ex, instance, operator);
			return FailedCalls.timedOut();
		}
		catch (FeignException ex) {
			log(ex, instance, operator);
			if (ex.status() == HttpStatus.UNAUTHORIZED.value()) {
				this.token.rejectedBy(operator);
			}
			return FailedCalls.resultOf(ex);
		}
	}

	/**
	 * How long the operator may work, in milliseconds. The gateway does not wait longer
	 * than the response time-out, even if the calculation has more time left.
	 */
	private long workTime(Duration timeLeft) {
		return Math.min(timeLeft.toMillis(), this.properties.responseTimeout().toMillis());
	}

	private static CallResult validate(@Nullable OperationsResponse response, Operator called, int operations,
			Duration duration) {
		if (response == null) {
			return FailedCalls.invalidResponse();
		}
		Optional<List<OperationOutcome>> outcomes = response.validOutcomes(called, operations);
		if (outcomes.isPresent()) {
			return new CallResult.Completed(new CompletedCall(String.valueOf(response.instance()), duration),
					outcomes.get());
		}
		return response.isFromOperatorOtherThan(called) ? FailedCalls.otherOperator(response.operator())
				: FailedCalls.invalidResponse();
	}

	private static void log(RuntimeException ex, URI instance, Operator operator) {
		if (logger.isDebugEnabled()) {
			logger.debug("A call to %s at %s failed".formatted(operator.profile(), instance), ex);
		}
	}

}
