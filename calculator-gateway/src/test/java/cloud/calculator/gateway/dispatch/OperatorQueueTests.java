package cloud.calculator.gateway.dispatch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;

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

	private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

	private boolean resolves = true;

	private final OperatorInstances instances = new OperatorInstances(Operator.ADD,
			List.of(URI.create("http://add:8080")), this::resolve, 1, new InstanceMeters(this.registry));

	private final OperatorQueue queue = new OperatorQueue(Operator.ADD, this.instances, (request) -> Mono.empty(),
			Duration.ZERO, new OperatorQueueMeters(Operator.ADD, this.registry));

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
