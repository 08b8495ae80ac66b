package cloud.calculator.operator;

import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(OutputCaptureExtension.class)
@Tag("context")
class StartTests {

	@ParameterizedTest(name = "profiles \"{0}\"")
	@CsvSource(delimiter = '|', textBlock = """
			''              | no profile is active, which names no operator.
			cloud           | cloud is active, which names no operator.
			ADD             | ADD is active, which names no operator.
			add,sub         | add,sub is active, which names 2 operators.
			div,cloud,mul   | div,cloud,mul is active, which names 2 operators.
			add,sub,mul,div | add,sub,mul,div is active, which names 4 operators.
			""")
	void theStartFailsWithOneLineUnlessExactlyOneOperatorIsActive(String profiles, String reason,
			CapturedOutput output) {
		String message = "Set SPRING_PROFILES_ACTIVE to exactly one of add, sub, mul, div: " + reason;
		assertThatExceptionOfType(OperatorProfileException.class)
			.isThrownBy(() -> OperatorServiceApplication.application()
				.run("--server.port=0", "--spring.profiles.active=" + profiles))
			.withMessage(message);
		List<String> errors = output.getAll().lines().toList();
		assertThat(errors).singleElement().asString().contains(" ERROR ").endsWith(": " + message);
	}

}
