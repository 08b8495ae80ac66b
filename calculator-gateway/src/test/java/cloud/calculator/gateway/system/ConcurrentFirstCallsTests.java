package cloud.calculator.gateway.system;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import cloud.calculator.gateway.calculation.Answer;
import cloud.calculator.gateway.calculation.Calculation;
import cloud.calculator.gateway.calculation.CalculationRequest;
import cloud.calculator.gateway.calculation.Calculator;
import cloud.calculator.testsupport.running.RunningCalculator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("context")
class ConcurrentFirstCallsTests {

	@RepeatedTest(2)
	void concurrentCalculationsRightAfterTheStartSucceed() throws Exception {
		ExecutorService clients = Executors.newFixedThreadPool(16);
		try (RunningCalculator running = RunningCalculator.start()) {
			Calculator calculator = running.bean(Calculator.class);
			Callable<Answer> call = () -> calculator.calculate(CalculationRequest.of("(1+2)*(5-3)/(8/4)"));
			for (Future<Answer> answer : clients.invokeAll(Collections.nCopies(16, call))) {
				assertThat(answer.get()).isInstanceOf(Calculation.class);
			}
		}
		finally {
			clients.shutdown();
		}
	}

}
