package cloud.calculator.gateway.system;

import java.util.Collections;
import java.util.concurrent.atomic.AtomicInteger;

import cloud.calculator.testsupport.http.Client;
import cloud.calculator.testsupport.running.FaultyOperator;
import cloud.calculator.testsupport.running.RunningCalculator;
import cloud.calculator.testsupport.running.RunningOperator;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static cloud.calculator.testsupport.running.FaultyOperator.answering;
import static org.assertj.core.api.Assertions.assertThat;

@Tag("context")
class RejectedCallTests {

	@Test
	void anOperatorWithALowerLimitReceivesSmallerCallsAndHasNoFailures() {
		try (RunningOperator mul = RunningOperator.start("mul", 0, "calculator.limits.operations-per-request=500");
				RunningCalculator running = RunningCalculator.start("calculator.operators.mul.urls=" + mul.url())) {
			String expression = String.join("+", Collections.nCopies(1_000, "1*1"));
			for (int i = 0; i < 10; i++) {
				assertThat(Client.post(running.uri("/"), expression).body()).isEqualTo("result = 1000\n");
			}
			assertThat(failures(running, "mul")).isZero();
		}
	}

	@Test
	void anInstanceThatAnswers504StaysInService() {
		AtomicInteger calls = new AtomicInteger();
		try (FaultyOperator add = new FaultyOperator();
				RunningCalculator running = RunningCalculator.start("calculator.operators.add.urls=" + add.url())) {
			add.behave((exchange) -> {
				calls.incrementAndGet();
				answering(504, "").answer(exchange);
			});
			assertThat(Client.post(running.uri("/"), "5+6").statusCode()).isEqualTo(503);
			assertThat(Client.post(running.uri("/"), "5+6").statusCode()).isEqualTo(503);
			// eight attempts for each calculation and no probe
			assertThat(calls).hasValue(16);
			assertThat(failures(running, "add")).isZero();
		}
	}

	private static double failures(RunningCalculator running, String operator) {
		return running.bean(MeterRegistry.class)
			.get("calculator.calls.failed")
			.tag("operator", operator)
			.functionCounters()
			.stream()
			.mapToDouble(FunctionCounter::count)
			.sum();
	}

}
