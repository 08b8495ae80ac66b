package cloud.calculator.gateway.system;

import java.util.concurrent.atomic.AtomicInteger;

import cloud.calculator.testsupport.http.Client;
import cloud.calculator.testsupport.running.FaultyOperator;
import cloud.calculator.testsupport.running.FaultyOperator.Behaviour;
import cloud.calculator.testsupport.running.RunningCalculator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static cloud.calculator.testsupport.running.FaultyOperator.answering;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An operator that is overloaded and answers 503 with Retry-After.
 */
@Tag("timeout")
class BusyOperatorIT {

	@Test
	void operationsAreRequeuedUntilTheOperatorAccepts() {
		AtomicInteger calls = new AtomicInteger();
		try (FaultyOperator add = new FaultyOperator();
				RunningCalculator running = RunningCalculator.start("calculator.operators.add.urls=" + add.url())) {
			add.behave((exchange) -> {
				exchange.getResponseHeaders().set("Retry-After", "2");
				// more often than failed operations are retried
				Behaviour behaviour = (calls.incrementAndGet() <= 10) ? answering(503, "") : answering(200,
						"{\"operator\":\"add\",\"instance\":\"add/0\",\"outcomes\":[{\"value\":\"11\"}]}");
				behaviour.answer(exchange);
			});
			assertThat(Client.post(running.uri("/"), "5+6").body()).isEqualTo("result = 11\n");
			assertThat(calls).hasValue(11);
		}
	}

}
