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
 * Calls instances of operators over HTTP, validates every response and rejects
 * implausible ones.
 */
@Component
class OperatorCaller {

	private static final Log logger = LogFactory.getLog(OperatorCaller.class);

	private final OperatorClient client;

	private final BearerToken token;

	OperatorCaller(FeignClientFactory clients, OperatorsProperties properties, BearerToken token) {
		this.token = token;
		this.client = clients.client(OperatorClient.class, properties.responseTimeout().toMillis());
	}

	/**
	 * The result of a successful call.
	 *
	 * @param call the call
	 * @param outcomes an outcome for each operation, in the order of the request
	 */
	record CallResult(CompletedCall call, List<Outcome> outcomes) {
	}

	/**
	 * Calls an instance.
	 * @param instance the instance
	 * @param operations the operands of each operation
	 * @param timeLeft how long the result is of use, for the operator to know
	 * @return an outcome for each operation
	 * @throws CallException if the instance returns no valid response
	 */
	CallResult call(OperatorInstance instance, List<Operands> operations, Duration timeLeft) throws CallException {
		long start = System.nanoTime();
		try {
			OperationsResponse response = this.client.calculate(instance.getUri(), new OperationsRequest(operations),
					timeLeft.toMillis());
			this.token.acceptedBy(instance);
			Duration duration = Duration.ofNanos(System.nanoTime() - start);
			return validate(response, instance.operator(), operations.size(), duration);
		}
		catch (FeignException ex) {
			if (logger.isDebugEnabled()) {
				logger.debug("A call to %s at %s failed".formatted(instance.getServiceId(), instance.getInstanceId()),
						ex);
			}
			throw failure(ex, instance);
		}
	}

	private static CallResult validate(@Nullable OperationsResponse response, Operator called, int operations,
			Duration duration) throws CallException {
		return Optional.ofNullable(response)
			.flatMap((body) -> body.validOutcomes(called, operations)
				.map((outcomes) -> new CallResult(new CompletedCall(String.valueOf(body.instance()), duration),
						outcomes)))
			.orElseThrow(() -> invalidResponse(response, called));
	}

	private CallException failure(FeignException ex, OperatorInstance instance) {
		if (ex instanceof DecodeException) {
			return invalidResponse();
		}
		if (ex.status() == 401) {
			this.token.rejectedBy(instance);
			return new CallException(Kind.FAILED, "rejects the gateway's credentials");
		}
		if (ex.status() == 413) {
			return new CallException(Kind.REJECTED, "rejects calls of this size");
		}
		if (ex.status() == 504) {
			return new CallException(Kind.REJECTED, "does not answer in time");
		}
		// Feign throws a RetryableException for a response with Retry-After
		if (ex.status() == 503 && ex instanceof RetryableException) {
			return new CallException(Kind.BUSY, "is overloaded");
		}
		if (ex.status() > 0 && !(ex.getCause() instanceof IOException)) {
			return new CallException(Kind.FAILED, "answers with an error");
		}
		return connectionFailure(ex.getCause());
	}

	private static CallException connectionFailure(@Nullable Throwable cause) {
		if (cause instanceof ConnectException || cause instanceof ConnectTimeoutException
				|| cause instanceof NoRouteToHostException || cause instanceof UnknownHostException) {
			return new CallException(Kind.UNREACHABLE, "cannot be reached");
		}
		return (cause instanceof SocketTimeoutException)
				? new CallException(Kind.UNREACHABLE, "does not answer in time")
				: new CallException(Kind.FAILED, "closes connections before its response is complete");
	}

	private static CallException invalidResponse(@Nullable OperationsResponse response, Operator called) {
		return (response != null && response.isFromOperatorOtherThan(called))
				? new CallException(Kind.FAILED,
						"answers as %s: its address or its profile is wrong".formatted(response.operator()))
				: invalidResponse();
	}

	private static CallException invalidResponse() {
		return new CallException(Kind.FAILED, "returns invalid responses");
	}

}
