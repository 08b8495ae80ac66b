package cloud.calculator.gateway.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cloud.calculator.testsupport.http.Client;
import cloud.calculator.testsupport.running.FaultyOperator;
import cloud.calculator.testsupport.running.RunningCalculator;
import com.sun.net.httpserver.HttpExchange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static cloud.calculator.testsupport.running.FaultyOperator.answering;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Operations of many calculations share a call, and one of them makes every call fail
 * that contains it.
 */
@Tag("context")
class FailureIsolationTests {

	private static final int OTHER_CALCULATIONS = 20;

	@Test
	void onlyTheCalculationWithTheFailingOperationFails() {
		ExecutorService clients = Executors.newFixedThreadPool(OTHER_CALCULATIONS + 2);
		CountDownLatch first = new CountDownLatch(1);
		try (FaultyOperator add = new FaultyOperator();
				RunningCalculator running = RunningCalculator.start("calculator.operators.add.urls=" + add.url())) {
			add.behave((exchange) -> {
				// the other operations are queued while the first call is in flight
				awaitQuietly(first);
				answer(exchange);
			});
			List<CompletableFuture<String>> answers = Stream
				.concat(Stream.of("5+6", "666+1"), Collections.nCopies(OTHER_CALCULATIONS, "5+6").stream())
				.map((expression) -> CompletableFuture
					.supplyAsync(() -> Client.post(running.uri("/"), expression).body(), clients))
				.collect(Collectors.toCollection(ArrayList::new));
			first.countDown();
			assertThat(answers.remove(1).join()).startsWith("The operator add answers with an error.");
			assertThat(answers).extracting(CompletableFuture::join).containsOnly("result = 11\n");
		}
		finally {
			clients.shutdownNow();
		}
	}

	private static void answer(HttpExchange exchange) throws IOException {
		String request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		int operations = request.split("\"left\"").length - 1;
		String outcomes = String.join(",", Collections.nCopies(operations, "{\"value\":\"11\"}"));
		(request.contains("666") ? answering(500, "")
				: answering(200, "{\"operator\":\"add\",\"instance\":\"add/0\",\"outcomes\":[" + outcomes + "]}"))
			.answer(exchange);
	}

	private static void awaitQuietly(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
