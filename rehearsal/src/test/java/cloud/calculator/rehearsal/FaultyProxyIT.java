package cloud.calculator.rehearsal;

import java.util.concurrent.TimeUnit;

import cloud.calculator.rehearsal.proxy.Fault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A proxy in front of all operators injects faults into a tenth of the responses. Clients
 * get neither failures nor wrong results.
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
	void faultsInATenthOfAllResponsesCauseNoFailures(Fault fault) throws Exception {
		proxied.injectFault(fault);
		ClientLoad.awaitInstances(proxied.fleet(), (operator) -> 1);
		ClientLoad.assertNoFailuresDuring(fault + " in a tenth of all responses", proxied.fleet(),
				(load) -> TimeUnit.SECONDS.sleep(4));
		proxied.assertInjected(fault);
	}

}
