package cloud.calculator.gateway.client;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;

import cloud.calculator.gateway.client.CallTimeout.CallTimeoutException;
import feign.FeignException;
import feign.Request;
import feign.Request.HttpMethod;
import io.micrometer.core.instrument.MockClock;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecRuntime;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.http.message.BasicClassicHttpResponse;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

class CallTimeoutTests {

	private static final Duration LIMIT = Duration.ofSeconds(4);

	private static final Request REQUEST = Request.create(HttpMethod.GET, "/", Map.of(), null, null, null);

	private final MockClock clock = new MockClock();

	private final CallTimeout timeout = new CallTimeout(this.clock);

	/** A connection that only records whether it is closed. */
	private final ExecRuntime connection = mock(ExecRuntime.class);

	@Test
	void aCallInTimeKeepsItsConnection() {
		assertThat(this.timeout.limit(LIMIT, () -> {
			send();
			this.clock.add(LIMIT.minusNanos(1));
			this.timeout.cancelOverdueCalls();
			return "response";
		})).isEqualTo("response");
		then(this.connection).should(never()).discardEndpoint();
	}

	@Test
	void theConnectionOfAnOverdueCallIsClosed() {
		assertThatExceptionOfType(CallTimeoutException.class).isThrownBy(() -> this.timeout.limit(LIMIT, () -> {
			send();
			this.clock.add(LIMIT);
			this.timeout.cancelOverdueCalls();
			then(this.connection).should().discardEndpoint();
			throw failure();
		}));
	}

	@Test
	void otherFailuresAreThrownAsTheyAre() {
		FeignException failure = failure();
		assertThatExceptionOfType(FeignException.class).isThrownBy(() -> this.timeout.limit(LIMIT, () -> {
			throw failure;
		})).isSameAs(failure);
	}

	@Test
	void aCallThatHasEndedIsNotCancelled() {
		this.timeout.limit(LIMIT, () -> {
			send();
			return "response";
		});
		this.clock.add(LIMIT);
		this.timeout.cancelOverdueCalls();
		then(this.connection).should(never()).discardEndpoint();
	}

	@Test
	void requestsOutsideOfACallAreNotLimited() {
		send();
		this.clock.add(LIMIT);
		this.timeout.cancelOverdueCalls();
		then(this.connection).should(never()).discardEndpoint();
	}

	private void send() {
		ClassicHttpRequest request = new BasicClassicHttpRequest("GET", "/");
		ExecChain.Scope scope = new ExecChain.Scope("1", new HttpRoute(new HttpHost("localhost", 80)), request,
				this.connection, HttpClientContext.create());
		try {
			this.timeout.execute(request, scope, (sent, same) -> new BasicClassicHttpResponse(200));
		}
		catch (IOException | HttpException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static FeignException failure() {
		return FeignException.errorStatus("test", feign.Response.builder().status(500).request(REQUEST).build());
	}

}
