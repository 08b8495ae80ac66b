package cloud.calculator.rehearsal;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/**
 * A gateway that is asked to stop under load: it takes on nothing more, answers what it
 * has in hand and ends.
 */
@Chaos
@ExtendWith(ComposeFleet.class)
class GatewayStopIT {

	@Test
	void whatIsInHandIsAnsweredAndThenNobodyIsThere(Fleet fleet) throws Exception {
		Gateway gateway = new Gateway(fleet.gateway());
		Instance itself = fleet.instances("gateway").get(0);
		Instance div = fleet.instances("div").get(0);
		assertThat(gateway.calculate("6/3").get().statusCode()).isEqualTo(200);
		try (Load load = Load.on(fleet.gateway(), Clients.CONNECTIONS)) {
			TimeUnit.SECONDS.sleep(2);
			div.stall();
			List<CompletableFuture<HttpResponse<String>>> inHand = Stream.generate(() -> gateway.calculate("6/3"))
				.limit(Clients.CONNECTIONS)
				.toList();
			// they need some time to arrive, and would have been answered by now
			TimeUnit.MILLISECONDS.sleep(500);
			long start = System.nanoTime();
			itself.askToStop();
			await().atMost(Duration.ofSeconds(2)).until(() -> !isReady(gateway));
			assertThat(inHand).noneMatch(CompletableFuture::isDone);
			System.out.println("Chaos: not ready " + since(start) + " ms after SIGTERM");
			div.goOn();
			await().atMost(Duration.ofSeconds(8)).until(() -> !itself.isRunning());
			System.out.println("Chaos: ended " + since(start) + " ms after SIGTERM");
			assertThat(inHand).allSatisfy((each) -> assertThat(each.get().body()).isEqualTo("result = 2\n"));
			LoadReport report = load.stop();
			System.out.println("Chaos: SIGTERM of the gateway: " + report);
			assertThat(report.wrong()).isZero();
			// those that found nobody any more; none was sent away with an error
			assertThat(report.complaints()).noneMatch((complaint) -> complaint.contains("\"status\":"));
		}
		assertThat(itself.exitCode()).isEqualTo(143);
		assertThatThrownBy(() -> gateway.calculate("2+3").get(5, TimeUnit.SECONDS))
			.hasCauseInstanceOf(ConnectException.class);
	}

	private static boolean isReady(Gateway gateway) throws InterruptedException {
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
