package cloud.calculator.rehearsal;

import java.util.concurrent.TimeUnit;

import cloud.calculator.rehearsal.proxy.Fault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every operator behind a proxy that spoils a tenth of the answers: nobody notices.
 */
@Chaos
class FaultyProxyIT {

	private static ProxiedFleet proxied;

	@BeforeAll
	static void start() throws Exception {
		proxied = ProxiedFleet.start();
	}

	@AfterAll
	static void stop() {
		if (proxied != null) {
			proxied.close();
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "DELAY", "CUT", "TRUNCATE", "OVERFLOW", "CORRUPT", "CORRUPT_DIGIT", "SWAP", "ERROR_PAGE",
			"OTHER_PAGE", "GARBAGE" })
	void aTenthOfAllAnswersIsSpoiled(Fault fault) throws Exception {
		proxied.spoilAnswers(fault);
		Clients.awaitService(proxied.fleet(), (operator) -> 1);
		Clients.doNotNotice(fault + " of a tenth of all answers", proxied.fleet(), (load) -> TimeUnit.SECONDS.sleep(4));
		proxied.assertHappened(fault);
	}

}
