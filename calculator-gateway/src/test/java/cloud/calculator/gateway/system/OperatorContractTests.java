package cloud.calculator.gateway.system;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

import cloud.calculator.testsupport.http.Client;
import cloud.calculator.testsupport.running.FaultyOperator;
import cloud.calculator.testsupport.running.RunningCalculator;
import cloud.calculator.testsupport.running.RunningOperator;
import com.sun.net.httpserver.HttpExchange;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Checks that gateway and operator agree on the headers of their contract, which both
 * services define for themselves. A proxy between them changes the value of one header.
 */
@Tag("context")
class OperatorContractTests {

	private static final String CHECKSUM = "X-Checksum";

	private static final String TIME_LEFT = "X-Time-Left-Millis";

	@AutoClose
	private static final RunningOperator OPERATOR = RunningOperator.start("add");

	@AutoClose
	private static final FaultyOperator PROXY = new FaultyOperator();

	@AutoClose
	private static final RunningCalculator GATEWAY = RunningCalculator
		.start("calculator.operators.add.urls=" + PROXY.url(), "calculator.limits.deadline=2s");

	private final Set<Integer> statuses = ConcurrentHashMap.newKeySet();

	@BeforeEach
	void putTheOperatorIntoService() {
		PROXY.behave((exchange) -> forward(exchange, UnaryOperator.identity(), UnaryOperator.identity()));
		await().until(() -> calculate() == 200);
		this.statuses.clear();
	}

	@Test
	void theGatewayVerifiesTheChecksumOfTheOperator() {
		PROXY.behave((exchange) -> forward(exchange, UnaryOperator.identity(), (checksum) -> "0"));
		assertThat(calculate()).isIn(503, 504);
		assertThat(this.statuses).containsOnly(200);
	}

	@Test
	void theOperatorStopsAtTheDeadlineOfTheGateway() {
		PROXY.behave((exchange) -> forward(exchange, (timeLeft) -> "0", UnaryOperator.identity()));
		assertThat(calculate()).isIn(503, 504);
		assertThat(this.statuses).containsOnly(504);
	}

	private static int calculate() {
		return Client.post(GATEWAY.uri("/"), "5+6").statusCode();
	}

	private void forward(HttpExchange exchange, UnaryOperator<String> timeLeft, UnaryOperator<String> checksum)
			throws IOException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(OPERATOR.url() + "/operations"))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
		String millis = exchange.getRequestHeaders().getFirst(TIME_LEFT);
		if (millis != null) {
			request.header(TIME_LEFT, timeLeft.apply(millis));
		}
		HttpResponse<String> response = Client.send(request);
		this.statuses.add(response.statusCode());
		response.headers()
			.firstValue(CHECKSUM)
			.ifPresent((value) -> exchange.getResponseHeaders().set(CHECKSUM, checksum.apply(value)));
		FaultyOperator.answering(response.statusCode(), response.body()).answer(exchange);
	}

}
