package cloud.calculator.rehearsal;

import java.util.concurrent.TimeUnit;

import cloud.calculator.rehearsal.proxy.Fault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Of two instances of every operator one behind a proxy, and answers that keep the
 * gateway waiting until it gives up: they are given elsewhere, and nobody notices more
 * than that it took longer.
 */
@Chaos
class OneOfTwoBehindProxyIT {

	private static ProxiedFleet proxied;

	@BeforeAll
	static void start() throws Exception {
		proxied = ProxiedFleet.startWithWaysAround();
	}

	@AfterAll
	static void stop() {
		if (proxied != null) {
			proxied.close();
		}
	}

	@ParameterizedTest
	@EnumSource(names = "WITHHOLD")
	void aTenthOfTheAnswersOfOneOfTwoIsSpoiled(Fault fault) throws Exception {
		proxied.spoilAnswers(fault);
		Clients.awaitService(proxied.fleet(), (operator) -> 2);
		Clients.doNotNotice(fault + " of a tenth of the answers of one of two", proxied.fleet(),
				(load) -> TimeUnit.SECONDS.sleep(8));
		proxied.assertHappened(fault);
	}

}
