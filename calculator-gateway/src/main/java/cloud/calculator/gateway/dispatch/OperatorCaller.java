package cloud.calculator.gateway.dispatch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import cloud.calculator.gateway.dispatch.CallException.Kind;
import cloud.calculator.gateway.dispatch.OperationsRequest.Operands;
import cloud.calculator.gateway.dispatch.OperationsResponse.Outcome;
import cloud.calculator.gateway.expression.Operator;
import feign.FeignException;
import feign.RetryableException;
import feign.codec.DecodeException;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Has instances of operators calculate, and believes no answer that makes no sense.
 */
@Component
class OperatorCaller {

	private static final Log logger = LogFactory.getLog(OperatorCaller.class);

	private final OperatorClient client;

	private final BearerToken secret;

	OperatorCaller(FeignClientFactory clients, OperatorsProperties properties, BearerToken secret) {
		this.secret = secret;
		this.client = clients.client(OperatorClient.class, properties.responseTimeout().toMillis());
	}

	/**
	 * An answer.
	 *
	 * @param call the call that brought it
	 * @param outcomes an outcome for each operation
	 */
	record Answer(CompletedCall call, List<Outcome> outcomes) {
	}

	/**
	 * Has operations calculated.
	 * @param instance the instance to ask
	 * @param operations the operations
	 * @param timeLeft how long somebody waits for them
	 * @return an outcome for each
	 * @throws CallException if there is no proper answer
	 */
	Answer ask(OperatorInstance instance, List<Operands> operations, Duration timeLeft) throws CallException {
		long start = System.nanoTime();
		try {
			OperationsResponse response = this.client.calculate(instance.getUri(), new OperationsRequest(operations),
					timeLeft.toMillis());
			Duration duration = Duration.ofNanos(System.nanoTime() - start);
			return Optional.ofNullable(response)
				.flatMap((answer) -> answer.outcomes(instance.operator(), operations.size())
					.map((outcomes) -> new Answer(new CompletedCall(String.valueOf(answer.instance()), duration),
							outcomes)))
				.orElseThrow(() -> nonsense(response, instance.operator()));
		}
		catch (FeignException ex) {
			if (logger.isDebugEnabled()) {
				logger.debug("A call to %s at %s failed".formatted(instance.getServiceId(), instance.getInstanceId()),
						ex);
			}
			throw failure(ex, instance.operator());
		}
	}

	private CallException failure(FeignException ex, Operator operator) {
		if (ex instanceof DecodeException) {
			return nonsense();
		}
		if (ex.status() == 401) {
			return new CallException(Kind.FAILED, this.secret.refusedBy(operator));
		}
		// a 503 with a Retry-After
		if (ex.status() == 503 && ex instanceof RetryableException) {
			return new CallException(Kind.BUSY, "has too much to do");
		}
		if (ex.status() > 0 && !(ex.getCause() instanceof IOException)) {
			return new CallException(Kind.FAILED, "answers with an error");
		}
		if (ex.getCause() instanceof ConnectException || ex.getCause() instanceof ConnectTimeoutException
				|| ex.getCause() instanceof NoRouteToHostException || ex.getCause() instanceof UnknownHostException) {
			return new CallException(Kind.UNREACHABLE, "cannot be reached");
		}
		return (ex.getCause() instanceof SocketTimeoutException)
				? new CallException(Kind.UNREACHABLE, "does not answer in time")
				: new CallException(Kind.FAILED, "breaks off its answers");
	}

	private static CallException nonsense(@Nullable OperationsResponse response, Operator asked) {
		return (response != null && response.isFromOtherThan(asked))
				? new CallException(Kind.FAILED,
						"answers as %s: its address or its profile is wrong".formatted(response.operator()))
				: nonsense();
	}

	private static CallException nonsense() {
		return new CallException(Kind.FAILED, "gives answers that make no sense");
	}

}
