package cloud.calculator.gateway.system;

import java.util.concurrent.atomic.AtomicInteger;

import cloud.calculator.gateway.calculation.Calculation;
import cloud.calculator.gateway.calculation.CalculationRequest;
import cloud.calculator.gateway.calculation.Calculator;
import cloud.calculator.testsupport.http.FreePort;
import cloud.calculator.testsupport.running.FaultyOperator;
import cloud.calculator.testsupport.running.FaultyOperator.Behaviour;
import cloud.calculator.testsupport.running.RunningCalculator;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.search.RequiredSearch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static cloud.calculator.testsupport.running.FaultyOperator.answering;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Meters after calculations, problems, failures and outages.
 */
@Tag("context")
class MetricsTests {

	private static final String ELEVEN = "{\"operator\":\"add\",\"instance\":\"add/0\",\"outcomes\":[{\"value\":\"11\"}]}";

	private static FaultyOperator add;

	private static RunningCalculator running;

	private static int unusedPort;

	@BeforeAll
	static void start() {
		add = new FaultyOperator();
		unusedPort = FreePort.find();
		running = RunningCalculator.start("calculator.operators.add.urls=" + add.url(),
				"calculator.operators.div.urls=http://localhost:" + unusedPort);
	}

	@AfterAll
	static void stop() {
		running.close();
		add.close();
	}

	@Test
	void calculationsRecordRoundsDigitsCallsAndOperations() {
		double done = calculations("done");
		double rounds = of("calculator.rounds").summary().totalAmount();
		double digits = of("calculator.result.digits").summary().totalAmount();
		double products = operations("mul");
		double calls = calls("mul");
		calculate("(2*-3)*(4*5)-0.5");
		assertThat(calculations("done") - done).isEqualTo(1);
		assertThat(of("calculator.rounds").summary().totalAmount() - rounds).isEqualTo(3);
		// the result is -241/2
		assertThat(of("calculator.result.digits").summary().totalAmount() - digits).isEqualTo(4);
		assertThat(operations("mul") - products).isEqualTo(3);
		assertThat(calls("mul") - calls).isEqualTo(2);
		assertThat(of("calculator.call.size").tag("operator", "mul").summary().max()).isEqualTo(2);
		assertThat(of("calculator.queue.wait").tag("operator", "mul").timer().count()).isGreaterThanOrEqualTo(2);
		assertThat(of("calculator.queue.size").tag("operator", "mul").gauge().value()).isZero();
	}

	@Test
	void syntaxErrorsAreCountedWithoutDigits() {
		double mistakes = calculations("syntax-error");
		double digits = of("calculator.result.digits").summary().count();
		calculate("5+");
		assertThat(calculations("syntax-error") - mistakes).isEqualTo(1);
		assertThat(of("calculator.result.digits").summary().count()).isEqualTo((long) digits);
	}

	@Test
	void failedCallsAreCountedAsRetriesAndFailures() {
		AtomicInteger calls = new AtomicInteger();
		add.behave((exchange) -> {
			Behaviour behaviour = (calls.incrementAndGet() <= 2) ? answering(500, "") : answering(200, ELEVEN);
			behaviour.answer(exchange);
		});
		calculate("5+6");
		assertThat(of("calculator.retries").tag("operator", "add").counter().count()).isEqualTo(2);
		assertThat(of("calculator.calls.failed").tag("operator", "add").functionCounter().count()).isEqualTo(2);
		assertThat(operations("add")).isEqualTo(1);
	}

	@Test
	void anUnreachableOperatorOpensItsBreaker() {
		assertThat(running.bean(Calculator.class).calculate(CalculationRequest.of("6/3")))
			.isNotInstanceOf(Calculation.class);
		await().untilAsserted(
				() -> assertThat(of("calculator.breaker.open").tag("operator", "div").gauge().value()).isEqualTo(1));
		assertThat(of("calculator.breaker.open").tag("operator", "mul").gauge().value()).isZero();
		assertThat(of("calculator.instance.available").tags("operator", "div", "address", "127.0.0.1:" + unusedPort)
			.gauge()
			.value()).isZero();
		assertThat(calculations("operator-unavailable")).isEqualTo(1);
	}

	private static void calculate(String expression) {
		running.bean(Calculator.class).calculate(CalculationRequest.of(expression));
	}

	private static double calculations(String outcome) {
		return of("calculator.calculations").tag("outcome", outcome).timer().count();
	}

	private static double operations(String operator) {
		return of("calculator.operations").tag("operator", operator).functionCounter().count();
	}

	private static double calls(String operator) {
		return of("calculator.calls").tag("operator", operator).functionTimer().count();
	}

	private static RequiredSearch of(String name) {
		return running.bean(MeterRegistry.class).get(name);
	}

}
