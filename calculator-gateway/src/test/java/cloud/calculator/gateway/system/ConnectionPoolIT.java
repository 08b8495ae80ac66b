package cloud.calculator.gateway.system;

import java.net.http.HttpResponse;
import java.util.concurrent.CountDownLatch;

import cloud.calculator.testsupport.http.Client;
import cloud.calculator.testsupport.running.FaultyOperator;
import cloud.calculator.testsupport.running.RunningCalculator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A pool with a single connection, which a call that hangs has taken.
 */
@Tag("timeout")
@Timeout(30)
class ConnectionPoolIT {

	@Test
	void whenAllConnectionsAreInUseTheCalculatorIsOverloaded() throws Exception {
		CountDownLatch called = new CountDownLatch(1);
		try (FaultyOperator add = new FaultyOperator();
				RunningCalculator running = RunningCalculator.start("calculator.operators.add.urls=" + add.url(),
						"spring.cloud.openfeign.httpclient.max-connections=1", "calculator.limits.deadline=8s")) {
			add.behave((exchange) -> called.countDown());
			Thread first = new Thread(() -> Client.post(running.uri("/"), "5+6"));
			first.start();
			called.await();
			HttpResponse<String> response = Client.get(running.uri("/api/v1/calculations?expression=2*3"));
			assertThat(response.statusCode()).isEqualTo(503);
			assertThat(response.body()).contains("\"/problems/overloaded\"");
			assertThat(response.headers().firstValue("Retry-After")).isPresent();
			first.join();
		}
	}

}
