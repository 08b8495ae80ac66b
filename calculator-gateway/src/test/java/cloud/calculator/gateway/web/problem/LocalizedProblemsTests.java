package cloud.calculator.gateway.web.problem;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import cloud.calculator.gateway.calculation.LocalizedMessage;
import cloud.calculator.gateway.calculation.Problem;
import cloud.calculator.gateway.dispatch.DispatchException.Reason;
import cloud.calculator.gateway.expression.SyntaxError;
import cloud.calculator.testsupport.http.Client;
import cloud.calculator.testsupport.running.RunningCalculator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("context")
class LocalizedProblemsTests {

	private final RunningCalculator running = RunningCalculator.shared();

	private static final ResourceBundle FRENCH = ResourceBundle
		.getBundle("cloud.calculator.gateway.web.problem.problems", Locale.FRENCH);

	static Stream<Enum<?>> messages() {
		return Stream.concat(Arrays.stream(SyntaxError.values()), Arrays.stream(Reason.values()));
	}

	@ParameterizedTest
	@MethodSource("messages")
	void everyMessageIsTranslatedToFrench(Enum<?> name) {
		assertThat(FRENCH.keySet()).contains(name.name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

	@ParameterizedTest
	@EnumSource(Problem.Type.class)
	void everyTitleIsTranslatedToFrench(Problem.Type type) {
		assertThat(FRENCH.keySet()).contains("title." + type.code());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			precision=0    | precision doit être un entier de 1 à 10000.
			precision=many | precision doit être un entier de 1 à 10000.
			rounding=SIDEWAYS | rounding doit être l'un de UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN et HALF_EVEN.
			steps=perhaps  | steps doit être true ou false.
			""")
	void invalidParametersAreReportedInFrench(String parameter, String detail) {
		assertThat(problem("1&" + parameter, "fr").body())
			.contains("\"title\":\"La demande ne peut pas être comprise\"", "\"detail\":\"" + detail + "\"");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			fr    | Il manque ici une ), pour la ( en position 3.
			fr-CA | Il manque ici une ), pour la ( en position 3.
			en    | A ) is missing here, for the ( at 3.
			de    | A ) is missing here, for the ( at 3.
			""")
	void problemsAreInTheRequestedLanguage(String language, String detail) {
		assertThat(problem("2*(3+4", language).body()).contains("\"detail\":\"" + detail + "\"");
	}

	@Test
	void problemsAreInEnglishWithoutAcceptLanguage() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.FRANCE);
			assertThat(Client.get(this.running.uri("/api/v1/calculations?expression=1/0")).body())
				.contains("Division by zero");
		}
		finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void plainTextIsInTheRequestedLanguage() {
		HttpResponse<String> answer = Client.send(HttpRequest.newBuilder(this.running.uri("/"))
			.header("Accept-Language", "fr")
			.POST(HttpRequest.BodyPublishers.ofString("1/0")));
		assertThat(answer.body()).startsWith("Le diviseur qui suit ce / vaut zéro.");
	}

	@Test
	void translationsContainTheArguments() {
		LocalizedMessage message = new LocalizedMessage("operator-unavailable", "The operator …", List.of("div", "/"));
		assertThat(ProblemMessages.in(Locale.FRENCH).text(message)).startsWith("L'opérateur div n'est pas disponible.")
			.contains("les expressions sans / ne");
		assertThat(ProblemMessages.in(Locale.ENGLISH).text(message)).isEqualTo("The operator …");
	}

	private HttpResponse<String> problem(String expression, String language) {
		return Client.send(HttpRequest
			.newBuilder(this.running.uri("/api/v1/calculations?expression=" + expression.replace("+", "%2B")))
			.header("Accept-Language", language));
	}

}
