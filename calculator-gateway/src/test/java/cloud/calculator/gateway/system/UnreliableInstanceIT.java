package cloud.calculator.gateway.system;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

import cloud.calculator.testsupport.http.Client;
import cloud.calculator.testsupport.running.FaultyOperator;
import cloud.calculator.testsupport.running.FaultyOperator.Behaviour;
import cloud.calculator.testsupport.running.RunningCalculator;
import cloud.calculator.testsupport.running.RunningOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static cloud.calculator.testsupport.running.FaultyOperator.answering;
import static cloud.calculator.testsupport.running.FaultyOperator.distorting;
import static cloud.calculator.testsupport.running.FaultyOperator.hanging;
import static cloud.calculator.testsupport.running.FaultyOperator.truncating;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * One of two adders fails, and all calculations succeed by means of the other.
 */
@Tag("timeout")
class UnreliableInstanceIT {

	private static RunningOperator good;

	private static FaultyOperator bad;

	private static RunningCalculator running;

	private final AtomicInteger calls = new AtomicInteger();

	@BeforeAll
	static void start() {
		good = RunningOperator.start("add");
		bad = new FaultyOperator();
		running = RunningCalculator.start("calculator.operators.add.urls=%s,%s".formatted(good.url(), bad.url()),
				"calculator.operators.response-timeout=300ms");
	}

	@AfterAll
	static void stop() {
		running.close();
		bad.close();
		good.close();
	}

	@Test
	void serverErrors() {
		assertCalculationsSucceed(answering(500, ""));
	}

	@Test
	void truncatedResponses() {
		assertCalculationsSucceed(truncating("{\"operator\":\"add\",\"inst"));
	}

	@Test
	void responsesOfAnotherOperator() {
		assertCalculationsSucceed(
				answering(200, "{\"operator\":\"mul\",\"instance\":\"mul/0\",\"outcomes\":[{\"value\":\"30\"}]}"));
	}

	@Test
	void corruptedRequests() {
		assertCalculationsSucceed(
				distorting(good.url(), (question) -> question.replace('5', '7'), UnaryOperator.identity()));
	}

	@Test
	void corruptedResponses() {
		assertCalculationsSucceed(
				distorting(good.url(), UnaryOperator.identity(), (answer) -> answer.replace("11", "17")));
	}

	@Test
	void tooManyOutcomes() {
		assertCalculationsSucceed(answering(200,
				"{\"operator\":\"add\",\"instance\":\"add/0\",\"outcomes\":[{\"value\":\"30\"},{\"value\":\"30\"}]}"));
	}

	@Test
	void missingResponses() {
		assertCalculationsSucceed(hanging());
	}

	@Test
	void callsCarryTheTimeAfterWhichTheGatewayStopsListening() {
		Set<Integer> timesLeft = ConcurrentHashMap.newKeySet();
		assertCalculationsSucceed((exchange) -> {
			timesLeft.add(Integer.valueOf(exchange.getRequestHeaders().getFirst("X-Time-Left-Millis")));
			answering(500, "").answer(exchange);
		});
		// the calculations have ten seconds left
		assertThat(timesLeft).containsOnly(300);
	}

	private void assertCalculationsSucceed(Behaviour behaviour) {
		bad.behave((exchange) -> {
			this.calls.incrementAndGet();
			behaviour.answer(exchange);
		});
		// the failing instance is taken out of service and tried again later
		while (this.calls.get() < 3) {
			HttpResponse<String> response = Client.post(running.uri("/"), "5+6");
			assertThat(response.body()).isEqualTo("result = 11\n");
		}
	}

}
