package cloud.calculator.gateway.system;

import java.net.http.HttpResponse;

import cloud.calculator.testsupport.http.Client;
import cloud.calculator.testsupport.running.RunningCalculator;
import cloud.calculator.testsupport.running.RunningOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("context")
class MismatchedOperatorTests {

	@Test
	void anotherOperatorAtTheAddressIsReportedAndOtherOperatorsWork() {
		try (RunningOperator sub = RunningOperator.start("sub");
				RunningCalculator running = RunningCalculator.start("calculator.operators.add.urls=" + sub.url())) {
			HttpResponse<String> response = Client.post(running.uri("/"), "5+6");
			assertThat(response.statusCode()).isEqualTo(503);
			assertThat(response.body())
				.startsWith("The operator add answers as sub: its address or its profile is wrong. ");
			assertThat(Client.post(running.uri("/"), "5-6").body()).isEqualTo("result = -1\n");
		}
	}

}
