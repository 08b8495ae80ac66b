package cloud.calculator.gateway.client;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;

import cloud.calculator.gateway.client.CallResult.Busy;
import cloud.calculator.gateway.client.CallResult.Expired;
import cloud.calculator.gateway.client.CallResult.Failure;
import cloud.calculator.gateway.client.CallResult.Invalid;
import cloud.calculator.gateway.client.CallResult.NotSent;
import cloud.calculator.gateway.client.CallResult.Rejected;
import cloud.calculator.gateway.client.CallResult.Unreachable;
import feign.FeignException;
import feign.RetryableException;
import feign.codec.DecodeException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The results of calls that failed: what each status and each exception means.
 */
final class FailedCalls {

	private FailedCalls() {
	}

	static Failure resultOf(FeignException ex) {
		if (ex instanceof DecodeException) {
			return invalidResponse();
		}
		return switch (ex.status()) {
			case 401 -> new Invalid("rejects the gateway's credentials");
			case 413 -> new Rejected();
			case 504 -> new Expired();
			// Feign throws a RetryableException for a response with Retry-After
			case 503 -> (ex instanceof RetryableException) ? new Busy() : answersWithAnError();
			default -> (ex.status() > 0 && !(ex.getCause() instanceof IOException)) ? answersWithAnError()
					: connectionFailure(ex.getCause());
		};
	}

	static Failure timedOut() {
		return new Unreachable("does not answer in time");
	}

	static Failure otherOperator(@Nullable String operator) {
		return new Invalid("answers as %s: its address or its profile is wrong".formatted(operator));
	}

	static Failure invalidResponse() {
		return new Invalid("returns invalid responses");
	}

	private static Failure answersWithAnError() {
		return new Invalid("answers with an error");
	}

	private static Failure connectionFailure(@Nullable Throwable cause) {
		if (cause instanceof ConnectionRequestTimeoutException) {
			return new NotSent();
		}
		if (cause instanceof ConnectException || cause instanceof ConnectTimeoutException
				|| cause instanceof NoRouteToHostException || cause instanceof UnknownHostException) {
			return new Unreachable("cannot be reached");
		}
		return (cause instanceof SocketTimeoutException) ? timedOut()
				: new Invalid("closes connections before its response is complete");
	}

}
