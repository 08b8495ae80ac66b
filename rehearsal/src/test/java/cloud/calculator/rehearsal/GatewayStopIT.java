package cloud.calculator.rehearsal;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import cloud.calculator.rehearsal.fleet.Fleet;
import cloud.calculator.rehearsal.container.ManagedContainer;
import cloud.calculator.rehearsal.load.GatewayClient;
import cloud.calculator.rehearsal.load.LoadGenerator;
import cloud.calculator.rehearsal.load.LoadReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/**
 * Sends SIGTERM to a gateway under load: it becomes unready, completes the requests in
 * flight and exits.
 */
@Chaos
@ExtendWith(ComposeFleet.class)
class GatewayStopIT {

	@Test
	void requestsInFlightAreCompletedBeforeTheGatewayExits(Fleet fleet) throws Exception {
		GatewayClient gateway = new GatewayClient(fleet.gatewayAddress());
		ManagedContainer container = fleet.instances("gateway").get(0).container();
		ManagedContainer div = fleet.instances("div").get(0).container();
		assertThat(gateway.calculate("6/3").get().statusCode()).isEqualTo(200);
		try (LoadGenerator load = LoadGenerator.start(fleet.gatewayAddress(), ClientLoad.CONNECTIONS)) {
			TimeUnit.SECONDS.sleep(2);
			div.pause();
			List<CompletableFuture<HttpResponse<String>>> inFlight = Stream.generate(() -> gateway.calculate("6/3"))
				.limit(ClientLoad.CONNECTIONS)
				.toList();
			// long enough for the requests to arrive, and for responses if div were
			// running
			TimeUnit.MILLISECONDS.sleep(500);
			long start = System.nanoTime();
			container.terminate();
			await().atMost(Duration.ofSeconds(2)).until(() -> !isReady(gateway));
			assertThat(inFlight).noneMatch(CompletableFuture::isDone);
			System.out.println("Chaos: not ready " + since(start) + " ms after SIGTERM");
			div.resume();
			await().atMost(Duration.ofSeconds(8)).until(() -> !container.isRunning());
			System.out.println("Chaos: exited " + since(start) + " ms after SIGTERM");
			assertThat(inFlight).allSatisfy((each) -> assertThat(each.get().body()).isEqualTo("result = 2\n"));
			LoadReport report = load.stop();
			System.out.println("Chaos: SIGTERM of the gateway: " + report);
			assertThat(report.wrong()).isZero();
			// only refused connections: no response had an error status
			assertThat(report.messages()).noneMatch((message) -> message.contains("\"status\":"));
		}
		assertThat(container.exitCode()).isEqualTo(143);
		assertThatThrownBy(() -> gateway.calculate("2+3").get(5, TimeUnit.SECONDS))
			.hasCauseInstanceOf(ConnectException.class);
	}

	private static boolean isReady(GatewayClient gateway) throws InterruptedException {
		try {
			return gateway.get("/readyz").statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static long since(long start) {
		return Duration.ofNanos(System.nanoTime() - start).toMillis();
	}

}
