package cloud.calculator.gateway.dispatch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import cloud.calculator.gateway.dispatch.CallException.Kind;
import cloud.calculator.gateway.expression.Operator;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import reactor.core.publisher.Mono;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class OperatorQueueTests {

	private static final CallException REJECTED = new CallException(Kind.REJECTED, "rejects calls of this size");

	private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

	private boolean resolves = true;

	private final OperatorInstances instances = new OperatorInstances(Operator.ADD,
			List.of(URI.create("http://add:8080")), this::resolve, 1, new InstanceMeters(this.registry));

	private final OperatorQueue queue = new OperatorQueue(Operator.ADD, this.instances, (request) -> Mono.empty(),
			Duration.ZERO, new OperatorQueueMeters(Operator.ADD, this.registry));

	@Test
	void operationsOfARejectedCallAreRetriedInSmallerBatches() {
		OperatorInstance instance = instance();
		Executions.ready(String.join("*", Collections.nCopies(500, "(1+2)"))).forEach(this.queue::enqueue);
		assertThat(drainAndFail(instance)).isEqualTo(500);
		assertThat(drainAndFail(instance)).isEqualTo(250);
		assertThat(this.queue.size()).isEqualTo(500);
	}

	@Test
	void rejectedCallsTakeNoInstanceOutOfServiceAndUseUpNoRetryBudget() {
		OperatorInstance instance = instance();
		for (int i = 0; i < 100; i++) {
			Executions.ready("1+2").forEach(this.queue::enqueue);
			drainAndFail(instance);
			assertThat(this.queue.drain()).hasSize(1);
		}
		assertThat(instance.isOutOfService()).isFalse();
		assertThat(instance.statistics().failures()).isZero();
	}

	@Test
	void anOperationThatIsRejectedInEveryCallFails() {
		OperatorInstance instance = instance();
		PendingOperation pending = Executions.ready("1+2").get(0);
		this.queue.enqueue(pending);
		IntStream.range(0, 8).forEach((attempt) -> drainAndFail(instance));
		assertThat(this.queue.size()).isZero();
		assertThat(pending.execution().isOver()).isTrue();
	}

	@Test
	void openingAndClosingOfTheCircuitIsLoggedOnce(CapturedOutput output) {
		this.resolves = false;
		this.instances.refresh();
		for (int i = 0; i < 5; i++) {
			this.queue.updateCircuit();
		}
		assertThat(lines(output, "circuit")).singleElement()
			.asString()
			.contains("WARN")
			.endsWith("The circuit of add is open: the operator cannot be found: its address does not resolve");
		this.resolves = true;
		this.instances.refresh();
		for (int i = 0; i < 5; i++) {
			this.queue.updateCircuit();
		}
		assertThat(lines(output, "circuit")).hasSize(2)
			.last()
			.asString()
			.contains("INFO")
			.endsWith("The circuit of add is closed: an instance is in service");
	}

	private OperatorInstance instance() {
		this.instances.refresh();
		return this.instances.current().get(0);
	}

	/** Has a call rejected and returns the number of its operations. */
	private int drainAndFail(OperatorInstance instance) {
		List<PendingOperation> batch = this.queue.drain();
		instance.callStarted();
		this.queue.failed(instance, batch, REJECTED);
		return batch.size();
	}

	private InetAddress[] resolve(String host) throws UnknownHostException {
		if (!this.resolves) {
			throw new UnknownHostException(host);
		}
		return new InetAddress[] { InetAddress.getLoopbackAddress() };
	}

	private static List<String> lines(CapturedOutput output, String text) {
		return output.getAll().lines().filter((line) -> line.contains(text)).toList();
	}

}
