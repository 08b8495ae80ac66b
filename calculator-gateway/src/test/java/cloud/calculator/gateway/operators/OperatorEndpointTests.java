package cloud.calculator.gateway.operators;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;

import cloud.calculator.gateway.client.CallResult.Unreachable;
import cloud.calculator.gateway.expression.Operator;
import io.micrometer.core.instrument.MockClock;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OperatorEndpointTests {

	private final MockClock clock = new MockClock();

	private boolean resolvable = true;

	@Test
	void duringTheRetentionTimeAllInstancesAreKept() {
		assertThat(hostsAfterAFailedLookup(Duration.ofMillis(9_999))).containsExactly("10.0.0.1", "10.0.0.2");
	}

	@Test
	void afterTheRetentionTimeOnlyInstancesInServiceAreKept() {
		assertThat(hostsAfterAFailedLookup(Duration.ofSeconds(10))).containsExactly("10.0.0.2");
	}

	private List<String> hostsAfterAFailedLookup(Duration later) {
		OperatorEndpoint endpoint = new OperatorEndpoint(Operator.ADD, URI.create("http://add:8080"), this::resolve, 1,
				this.clock);
		OperatorInstance first = endpoint.refresh().get(0);
		first.callStarted();
		first.callFailed(new Unreachable("cannot be reached"));
		this.resolvable = false;
		this.clock.add(later);
		List<String> hosts = endpoint.refresh().stream().map((instance) -> instance.uri().getHost()).toList();
		assertThat(endpoint.isResolved()).isFalse();
		return hosts;
	}

	private InetAddress[] resolve(String host) throws UnknownHostException {
		if (!this.resolvable) {
			throw new UnknownHostException(host);
		}
		return new InetAddress[] { InetAddress.getByName("10.0.0.1"), InetAddress.getByName("10.0.0.2") };
	}

}
