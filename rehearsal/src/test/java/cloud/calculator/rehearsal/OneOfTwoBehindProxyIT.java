package cloud.calculator.rehearsal;

import java.util.concurrent.TimeUnit;

import cloud.calculator.rehearsal.proxy.Fault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One of two instances per operator is behind a proxy that withholds a tenth of the
 * responses until the gateway's timeout. The gateway retries on the other instance, so
 * that requests take longer but do not fail.
 */
@Chaos
class OneOfTwoBehindProxyIT {

	private static ProxiedFleet proxied;

	@BeforeAll
	static void start() throws Exception {
		proxied = ProxiedFleet.startWithDirectInstances();
	}

	@AfterAll
	static void stop() {
		if (proxied != null) {
			proxied.close();
		}
	}

	@ParameterizedTest
	@EnumSource(names = "WITHHOLD")
	void withheldResponsesOfOneInstanceAreRetriedOnTheOther(Fault fault) throws Exception {
		proxied.injectFault(fault);
		ClientLoad.awaitInstances(proxied.fleet(), (operator) -> 2);
		ClientLoad.assertNoFailuresDuring(fault + " in a tenth of the responses of one of two", proxied.fleet(),
				(load) -> TimeUnit.SECONDS.sleep(8));
		proxied.assertInjected(fault);
	}

}
