package cloud.calculator.gateway.web.problem;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ParameterAdviceTests {

	@Test
	void theAdviceOnPrecisionHasTheConfiguredLimit() {
		assertThat(ParameterAdvice.of("precision", 50).english())
			.isEqualTo("precision must be an integer from 1 to 50.");
		assertThat(ProblemMessages.in(Locale.FRENCH).text(ParameterAdvice.of("precision", 50)))
			.isEqualTo("precision doit être un entier de 1 à 50.");
	}

}
