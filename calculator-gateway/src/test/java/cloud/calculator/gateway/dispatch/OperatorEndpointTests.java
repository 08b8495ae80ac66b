package cloud.calculator.gateway.dispatch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;

import cloud.calculator.gateway.dispatch.CallException.Kind;
import cloud.calculator.gateway.expression.Operator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OperatorEndpointTests {

	private boolean resolvable = true;

	@Test
	void duringTheRetentionTimeAllInstancesAreKept() {
		assertThat(hostsAfterAFailedLookup(Duration.ofMinutes(1))).containsExactly("10.0.0.1", "10.0.0.2");
	}

	@Test
	void afterTheRetentionTimeOnlyInstancesInServiceAreKept() {
		assertThat(hostsAfterAFailedLookup(Duration.ZERO)).containsExactly("10.0.0.2");
	}

	private List<String> hostsAfterAFailedLookup(Duration retention) {
		OperatorEndpoint endpoint = new OperatorEndpoint(Operator.ADD, URI.create("http://add:8080"), this::resolve, 1,
				retention);
		OperatorInstance first = endpoint.refresh().get(0);
		first.callStarted();
		first.callFailed(new CallException(Kind.UNREACHABLE, "cannot be reached"));
		this.resolvable = false;
		List<String> hosts = endpoint.refresh().stream().map(OperatorInstance::getHost).toList();
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
