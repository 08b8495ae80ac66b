package cloud.calculator.gateway.operators;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import cloud.calculator.gateway.client.ClientProperties;
import cloud.calculator.gateway.expression.Operator;
import cloud.calculator.gateway.operators.OperatorsProperties.Addresses;
import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class OperatorDirectoryTests {

	private final CountDownLatch lookupOfAdd = new CountDownLatch(1);

	private final AtomicInteger failuresOfDiv = new AtomicInteger(2);

	private final OperatorDirectory directory = new OperatorDirectory(
			new OperatorsProperties(at("add"), at("sub"), at("mul"), at("div"), Duration.ofSeconds(1)),
			new ClientProperties(Duration.ofSeconds(1), Duration.ofSeconds(1), 1), this::resolve,
			new SimpleMeterRegistry(), Clock.SYSTEM);

	@AfterEach
	void stop() {
		this.lookupOfAdd.countDown();
		this.directory.destroy();
	}

	@Test
	void aBlockedLookupDelaysNoOtherOperator() {
		for (Operator other : List.of(Operator.SUB, Operator.MUL, Operator.DIV)) {
			await().untilAsserted(() -> assertThat(this.directory.of(other).current()).hasSize(1));
		}
		assertThat(this.directory.of(Operator.ADD).current()).isEmpty();
	}

	@Test
	void instancesAreFoundWhenABlockedLookupReturns() {
		this.lookupOfAdd.countDown();
		await().untilAsserted(() -> assertThat(this.directory.of(Operator.ADD).current()).hasSize(1));
	}

	@Test
	void aFailedLookupIsRetried() {
		await().untilAsserted(() -> assertThat(this.directory.of(Operator.DIV).current()).hasSize(1));
		assertThat(this.failuresOfDiv.get()).isNegative();
	}

	private InetAddress[] resolve(String host) throws UnknownHostException {
		if (host.equals("add")) {
			try {
				this.lookupOfAdd.await();
			}
			catch (InterruptedException ex) {
				throw new UnknownHostException(host);
			}
		}
		if (host.equals("div") && this.failuresOfDiv.getAndDecrement() > 0) {
			throw new UnknownHostException(host);
		}
		return new InetAddress[] { InetAddress.getLoopbackAddress() };
	}

	private static Addresses at(String host) {
		return new Addresses(List.of(URI.create("http://" + host + ":8080")));
	}

}
