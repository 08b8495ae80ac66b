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

	private boolean known = true;

	@Test
	void whileItIsRememberedWhoDoesNotAnswerStays() {
		assertThat(afterTheNameIsGone(Duration.ofMinutes(1))).containsExactly("10.0.0.1", "10.0.0.2");
	}

	@Test
	void thenWhoAnswersStays() {
		assertThat(afterTheNameIsGone(Duration.ZERO)).containsExactly("10.0.0.2");
	}

	private List<String> afterTheNameIsGone(Duration memory) {
		OperatorEndpoint address = new OperatorEndpoint(Operator.ADD, URI.create("http://add:8080"), this::addresses, 1,
				memory);
		OperatorInstance first = address.lookUp().get(0);
		first.called();
		first.failed(new CallException(Kind.UNREACHABLE, "cannot be reached"));
		this.known = false;
		List<String> hosts = address.lookUp().stream().map(OperatorInstance::getHost).toList();
		assertThat(address.resolves()).isFalse();
		return hosts;
	}

	private InetAddress[] addresses(String host) throws UnknownHostException {
		if (!this.known) {
			throw new UnknownHostException(host);
		}
		return new InetAddress[] { InetAddress.getByName("10.0.0.1"), InetAddress.getByName("10.0.0.2") };
	}

}
