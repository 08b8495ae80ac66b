package cloud.calculator.gateway.client;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cloud.calculator.gateway.client.CallResult.Busy;
import cloud.calculator.gateway.client.CallResult.Expired;
import cloud.calculator.gateway.client.CallResult.Failure;
import cloud.calculator.gateway.client.CallResult.Invalid;
import cloud.calculator.gateway.client.CallResult.NotSent;
import cloud.calculator.gateway.client.CallResult.Rejected;
import cloud.calculator.gateway.client.CallResult.Unreachable;
import feign.FeignException;
import feign.Request;
import feign.Request.HttpMethod;
import feign.Response;
import feign.RetryableException;
import feign.codec.DecodeException;
import feign.codec.ErrorDecoder;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class FailedCallsTests {

	private static final Request REQUEST = Request.create(HttpMethod.POST, "/operations", Map.of(), null, null, null);

	@ParameterizedTest
	@CsvSource({ "400, answers with an error", "401, rejects the gateway's credentials", "404, answers with an error",
			"500, answers with an error", "503, answers with an error" })
	void anErrorOfTheInstanceIsInvalid(int status, String message) {
		assertThat(resultOf(status, Map.of())).isEqualTo(new Invalid(message));
	}

	@Test
	void anInstanceThatSaysWhenToRetryIsBusy() {
		assertThat(resultOf(503, Map.of("Retry-After", List.of("1")))).isEqualTo(new Busy());
	}

	@Test
	void aCallBeyondTheLimitsIsRejected() {
		assertThat(resultOf(413, Map.of())).isEqualTo(new Rejected());
	}

	@Test
	void aCallWhoseTimeIsUpIsExpired() {
		assertThat(resultOf(504, Map.of())).isEqualTo(new Expired());
	}

	@Test
	void aBodyThatCannotBeReadIsInvalid() {
		assertThat(FailedCalls.resultOf(new DecodeException(200, "wrong checksum", REQUEST)))
			.isEqualTo(new Invalid("returns invalid responses"));
	}

	static Stream<Arguments> connectionFailures() {
		return Stream.of(arguments(new ConnectException("refused"), new Unreachable("cannot be reached")),
				arguments(new ConnectTimeoutException("slow"), new Unreachable("cannot be reached")),
				arguments(new NoRouteToHostException("no route"), new Unreachable("cannot be reached")),
				arguments(new UnknownHostException("add"), new Unreachable("cannot be reached")),
				arguments(new SocketTimeoutException("read"), new Unreachable("does not answer in time")),
				arguments(new SocketException("reset"),
						new Invalid("closes connections before its response is complete")),
				arguments(new ConnectionRequestTimeoutException("no connection"), new NotSent()));
	}

	@ParameterizedTest
	@MethodSource("connectionFailures")
	void theCauseOfAConnectionFailureDecides(IOException cause, Failure result) {
		assertThat(FailedCalls
			.resultOf(new RetryableException(-1, cause.getMessage(), HttpMethod.POST, cause, (Long) null, REQUEST)))
			.isEqualTo(result);
	}

	private static Failure resultOf(int status, Map<String, Collection<String>> headers) {
		Response response = Response.builder().status(status).headers(headers).request(REQUEST).build();
		return FailedCalls.resultOf((FeignException) new ErrorDecoder.Default().decode("calculate", response));
	}

}
